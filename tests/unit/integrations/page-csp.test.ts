import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tightenCsp } from '../../../src/integrations/page-csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) => `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

describe('the content security policy of a page', () => {
  it('keeps only the hashes of its own styles', () => {
    const html = page("default-src 'none'; style-src 'self' 'sha256-other='", '<style>p{}</style>');
    expect(tightenCsp(html)).toContain(`content="default-src 'none';style-src 'self' ${hash('p{}')}"`);
  });

  it('forbids scripts on a page without any', () => {
    expect(tightenCsp(page("default-src 'none'; script-src 'self' 'sha256-x='", '<p></p>'))).not.toContain('script-src');
  });

  it('keeps what a page with scripts needs', () => {
    const html = page("script-src 'self' 'wasm-unsafe-eval' 'sha256-x='", '<script type="module">a()</script>');
    expect(tightenCsp(html)).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a()')}`);
  });

  it('does not list data blocks and outside scripts', () => {
    const html = page("script-src 'self'", '<script type="application/json">{}</script><script src="/a.js"></script>');
    expect(tightenCsp(html)).toContain('content="script-src \'self\'"');
  });

  it('leaves a page without a policy alone', () => {
    expect(tightenCsp('<p>x</p>')).toBe('<p>x</p>');
  });
});

it('puts the policy before everything it governs', () => {
  const html =
    '<head><meta charset="utf-8"><style>p{}</style><meta http-equiv="content-security-policy" content="default-src \'none\'"></head>';
  expect(tightenCsp(html)).toBe(
    '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'"><style>p{}</style></head>',
  );
});
