import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { headersFor, readHeaderRules } from '../../scripts/host-headers.ts';
import { attribute, listFiles, readBuilt, readPages, type BuiltPage } from '../helpers/read-site.ts';
import { embedRoute } from '../helpers/routes.ts';

/** The only page that may run an engine: that of its full text is WebAssembly. */
const searchRoute = 'search.astro';

describe.each([inject('realSite'), inject('fixtureSite')])('the security of the $name site', (site) => {
  const pages = readPages(site);

  it('rests on a policy on every page that allows nothing by itself', () => {
    expect(pages.filter((page) => policyOf(page)['default-src']?.join(' ') !== "'none'").map(({ file }) => file)).toEqual([]);
    expect(pages.filter((page) => policyOf(page)['base-uri']?.join(' ') !== "'none'").map(({ file }) => file)).toEqual([]);
  });

  it('names the policy before any script', () => {
    const faults = pages.filter(({ elements }) => {
      const script = elements.findIndex(({ tagName }) => tagName === 'script');
      return script >= 0 && script < elements.findIndex(isPolicy);
    });
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  it.each(['style', 'script'] as const)('allows each inline %s of a page by its hash, and no other', (tag) => {
    const faults = pages.flatMap((page) => {
      const allowed = policyOf(page)[`${tag}-src`] ?? [];
      const needed = page.elements
        .filter(({ tagName, properties }) => tagName === tag && !('src' in properties))
        .map((element) => hashOf(textOf(element)));
      const unneeded = allowed.filter((source) => source.startsWith("'sha") && !needed.includes(source));
      return [
        ...needed.filter((hash) => !allowed.includes(hash)).map((hash) => `${page.file}: ${hash} is not allowed`),
        ...unneeded.map((hash) => `${page.file}: ${hash} is not needed`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('never allows what is not this site or a hash', () => {
    const known = /^'(none|self|sha256-[\w+/]+=*)'$/;
    const faults = pages.flatMap((page) =>
      Object.values(policyOf(page))
        .flat()
        .filter((source) => !known.test(source) && !(page.route === searchRoute && source === "'wasm-unsafe-eval'"))
        .map((source) => `${page.file}: ${source}`),
    );
    expect(faults).toEqual([]);
  });

  it('lets a page run one short script before it is painted, and besides it only files of this site', () => {
    const scripts = pages.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'script'));
    const sources = scripts.map((script) => attribute(script, 'src')).filter((source) => source !== undefined);
    expect(sources.filter((source) => !source.startsWith(site.base) || source.startsWith('//'))).toEqual([]);
    // The same on every page, so that one look at it is a look at all.
    const inline = new Set(scripts.filter((script) => attribute(script, 'src') === undefined).map(textOf));
    expect(inline.size).toBe(1);
    expect(Buffer.byteLength([...inline].join(''))).toBeLessThan(400);
  });

  it('lets only the search page compile WebAssembly, and a page without script run none', () => {
    const silent = pages.filter(({ elements }) => !elements.some(({ tagName }) => tagName === 'script'));
    expect(silent.filter((page) => 'script-src' in policyOf(page)).map(({ route }) => route)).toEqual([]);
    const wasm = pages.filter((page) => policyOf(page)['script-src']?.includes("'wasm-unsafe-eval'"));
    expect(wasm.map(({ route }) => route)).toEqual([searchRoute]);
  });

  it('has no form that leaves the site, no frame and no object', () => {
    const faults = pages.flatMap((page) =>
      page.elements
        .filter(({ tagName }) => /^(i?frame|object|embed|portal)$/.test(tagName))
        .map(({ tagName }) => `${page.file}: ${tagName}`),
    );
    expect(faults).toEqual([]);
    expect(
      pages
        .filter((page) =>
          page.elements.some((element) => element.tagName === 'form' && !attribute(element, 'action')?.startsWith(site.base)),
        )
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('tells hosts by _headers what a page cannot say for itself, under its own base', () => {
    const blocks = readBuilt(site, '_headers').trim().split(/\n\n/);
    const rules = new Map(
      blocks.map((block) => [
        block.split('\n')[0],
        block
          .split('\n')
          .slice(1)
          .map((line) => line.trim()),
      ]),
    );
    expect([...rules.keys()].every((path) => path?.startsWith(site.base))).toBe(true);
    expect(rules.get(`${site.base}*`)).toEqual(expect.arrayContaining(['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer']));
  });

  it('tells hosts that no other site may frame a page, save those made for frames', () => {
    const rules = readHeaderRules(readFileSync(join(site.dir, '_headers'), 'utf8'));
    const policy = ({ address }: BuiltPage) => headersFor(address, rules).get('content-security-policy');
    const forFrames = pages.filter(({ route }) => route === embedRoute);
    expect(forFrames.length).toBeGreaterThan(1);
    expect(forFrames.filter((page) => policy(page) !== undefined).map(({ file }) => file)).toEqual([]);
    const others = pages.filter((page) => !forFrames.includes(page));
    expect(others.filter((page) => policy(page) !== "frame-ancestors 'self'").map(({ file }) => file)).toEqual([]);
  });

  it('keeps only files with a hash in their name for ever', () => {
    const paths = readBuilt(site, '_headers').match(/^\/\S+(?=\n {2}Cache-Control: [^\n]*immutable)/gm) ?? [];
    const kept = listFiles(site.dir).filter((file) => paths.some((path) => (site.base + file).startsWith(path.replace('*', ''))));
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.filter((file) => !/[._-][\w-]{7,}\.\w+$/.test(file))).toEqual([]);
  });
});

/** The directives of a page's policy with what each allows. */
function policyOf({ elements }: BuiltPage): Record<string, string[]> {
  const meta = elements.find(isPolicy);
  const directives = ((meta && attribute(meta, 'content')) ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

function isPolicy(element: BuiltPage['elements'][number]): boolean {
  return element.tagName === 'meta' && attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy';
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
