import { describe, expect, it } from 'vitest';
import { fits, headersFor, readHeaderRules } from '../../../scripts/host-headers.ts';
import { headersFile, pagePaths } from '../../../src/integrations/host-files.ts';

const files = ['404.html', 'about/index.html', 'embed/15/index.html', 'for-clinics/embed/index.html', 'index.html'];
const paths = pagePaths(files, ['_astro', 'about', 'embed', 'for-clinics', 'pagefind']);

describe('the rules for hosts', () => {
  it('name each place that holds pages, but not that for frames', () => {
    expect(paths).toEqual(['404.html', '', 'index.html', 'about/*', 'for-clinics/*']);
  });

  it.each(['/', '/a/b/'])('let other sites frame only what is made for it, under %s', (base) => {
    const rules = readHeaderRules(headersFile(base, paths));
    const policy = (path: string) => headersFor(base + path, rules).get('content-security-policy');
    for (const path of ['', 'index.html', '404.html', 'about/', 'about/privacy/', 'for-clinics/embed/']) {
      expect(policy(path), path).toBe("frame-ancestors 'self'");
    }
    expect(policy('embed/15/')).toBeUndefined();
    expect(headersFor(`${base}embed/15/`, rules).get('referrer-policy')).toBe('no-referrer');
  });

  it('let programs of other sites read the answers for record systems, and nothing else', () => {
    const rules = readHeaderRules(headersFile('/', paths));
    const allowed = (path: string) => headersFor(path, rules).get('access-control-allow-origin');
    expect(['/connect/codes.json', '/fhir/Bundle/leaflets.json', '/about/'].map(allowed)).toEqual(['*', '*', undefined]);
  });

  it('never give one address two values of a header, for hosts differ in what they do then', () => {
    const rules = readHeaderRules(headersFile('/', paths));
    const asked = [
      '',
      'about/',
      'embed/15/',
      '_astro/print.abc.css',
      'pagefind/index/en_1.pf_index',
      'pagefind/pagefind.js',
      'r/15.txt',
      'connect/codes.json',
      'connect/',
    ];
    const doubled = asked.flatMap((path) => {
      const names = rules.filter((rule) => fits(`/${path}`, rule.path)).flatMap(({ set }) => set.map(([name]) => name));
      return names.filter((name, place) => names.indexOf(name) !== place).map((name) => `${path}: ${name}`);
    });
    expect(doubled).toEqual([]);
    // Two values would be seen.
    expect(headersFor('/a', readHeaderRules('/*\n  X-A: 1\n\n/a\n  X-A: 2\n')).get('x-a')).toBe('1, 2');
  });
});
