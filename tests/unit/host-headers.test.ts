import { describe, expect, it } from 'vitest';
import { headersFor, readHeaderRules } from '../../scripts/host-headers.ts';
import { headersFile } from '../../src/integrations/host-files.ts';

describe('the rules of a _headers file', () => {
  const rules = readHeaderRules('# A comment\n/*\n  A: 1\n  B: x: y\n\n/kept/*\n  ! A\n  A: 2\n  # another\n/one\n  B: z\n');

  it('apply to what their paths fit, later ones after earlier ones', () => {
    expect(Object.fromEntries(headersFor('/', rules))).toEqual({ a: '1', b: 'x: y' });
    expect(Object.fromEntries(headersFor('/kept/file.js', rules))).toEqual({ a: '2', b: 'x: y' });
  });

  it('join a header that is set twice, as Cloudflare does', () => {
    expect(headersFor('/one', rules).get('b')).toBe('x: y, z');
    expect(headersFor('/one/', rules).get('b')).toBe('x: y');
  });

  it('give each file of a site one cache rule', () => {
    const own = readHeaderRules(headersFile('/a/b/', ['', 'about/*']));
    expect(headersFor('/a/b/', own).get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(headersFor('/a/b/_astro/x.css', own).get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headersFor('/elsewhere/', own).size).toBe(0);
  });
});
