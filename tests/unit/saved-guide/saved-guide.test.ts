import { describe, expect, it } from 'vitest';
import { choosePacks } from '../../../src/lib/saved-guide/choose-files.ts';
import { addNote, copyNote, isOld } from '../../../src/lib/saved-guide/copy-note.ts';
import { bytesToFetch, fileAt, megabytes } from '../../../src/lib/saved-guide/edition.ts';
import { isText, makePack, readPacked, typeOf } from '../../../src/lib/saved-guide/pack.ts';

describe('what is saved', () => {
  const articles = ['a', 'b', 'c', 'd', 'e'].map((slug) => `nerve-block/${slug}/index.html`);
  const packs = choosePacks([
    ...articles,
    'index.html',
    'urgent-help/index.html',
    'a-new-page/index.html',
    'search/index.html',
    'search/index.json',
    'act/listen.js',
    'easier.css',
    'pagefind/index/en_1.pf_index',
    'r/15/print.css',
  ]);

  it('holds every page, also one that nobody thought of', () => {
    expect(packs.get('first')).toEqual([
      'a-new-page/index.html',
      'easier.css',
      'index.html',
      'search/index.html',
      'urgent-help/index.html',
    ]);
  });

  it('gives a large folder a pack of its own, and starts with urgent help', () => {
    expect(packs.get('nerve-block')).toEqual(articles);
    expect([...packs.keys()]).toEqual(['first', 'full-text', 'nerve-block', 'paper', 'tools']);
  });

  it.each(['connect/icd-10-cm/E11/index.html', 'fhir/Bundle/leaflets.json', 'embed/15/index.html', 'r/15.txt', 'sitemap-0.xml'])(
    'leaves out %s',
    (path) => expect(choosePacks([path]).size).toBe(0),
  );

  it.each(['service-worker.js', 'saved-guide.json', '_astro/saved/first.0a.json', '_headers'])('does not save %s with itself', (path) =>
    expect(choosePacks([path]).size).toBe(0),
  );

  it('puts the same files into the same packs again when what is left out is gone', () => {
    expect(choosePacks([...packs.values()].flat())).toEqual(packs);
  });
});

describe('a pack', () => {
  const page = (text: string) =>
    `<head><style>.a{}</style></head><body><header>Steady</header><main>${text}</main><footer>Call</footer></body>`;
  const pack = makePack([
    ['a/index.html', page('One')],
    ['b/index.html', page('Two')],
    ['engine.pagefind', 'AAEC'],
  ]);

  it('gives back what was put in', () => {
    expect(readPacked(pack, 'a/index.html')).toBe(page('One'));
    expect(readPacked(pack, 'b/index.html')).toBe(page('Two'));
    expect(readPacked(pack, 'engine.pagefind')).toBe('AAEC');
  });

  it('has no file of another name, and none that every object has', () => {
    expect(readPacked(pack, 'c/index.html')).toBeUndefined();
    expect(readPacked(pack, 'constructor')).toBeUndefined();
  });

  it('keeps what pages have in common once', () => {
    expect(pack.pieces.filter((piece) => piece.includes('Steady'))).toHaveLength(1);
    expect(pack.pieces.filter((piece) => piece.includes('.a{}'))).toHaveLength(1);
  });

  it('knows text from other files', () => {
    expect(['a.html', 'b.pf_fragment', 'c.svg', 'd.png', 'e.pf_index', 'f.woff2'].map(isText)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([typeOf('a/index.html'), typeOf('x.woff2'), typeOf('wasm.en.pagefind')]).toEqual([
      'text/html; charset=utf-8',
      'font/woff2',
      'application/octet-stream',
    ]);
  });
});

describe('the sizes that a reader is told', () => {
  const file = (path: string, wire: number) => ({ path, wire, sha256: '', size: 0 });
  const edition = { id: '', day: '', checkBy: {}, files: [file('a', 300_000), file('b', 512_345)] };

  it('count what is still to come', () => {
    expect(bytesToFetch(edition)).toBe(812_345);
    expect(bytesToFetch(edition, new Set(['b', 'old']))).toBe(300_000);
  });

  it.each([
    [812_345, '0.9'],
    [900_000, '0.9'],
    [1, '0.1'],
    [1_000_001, '1.1'],
  ])('round %d bytes up to %s MB', (bytes, words) => expect(megabytes(bytes, 'en-US')).toBe(words));
});

it.each([
  ['/', '/', 'index.html'],
  ['/sub/', '/sub/', 'index.html'],
  ['/sub/nerve-block/risks/', '/sub/', 'nerve-block/risks/index.html'],
  ['/sub/nerve-block/risks', '/sub/', 'nerve-block/risks/index.html'],
  ['/sub', '/sub/', 'index.html'],
  ['/pagefind/pagefind.js', '/', 'pagefind/pagefind.js'],
])('finds the file of %s under %s', (path, base, file) => expect(fileAt(path, base)).toBe(file));

describe('the line of a saved page', () => {
  const words = { copy: 'Saved copy of {day}.', old: 'Old.', newer: 'Newer.', more: 'More' };
  const facts = { savedAt: new Date('2026-11-26T12:00:00'), now: new Date('2026-12-01T12:00:00'), hasNewer: false };
  const say = (more: object) => copyNote({ ...facts, ...more }, words, 'en-US');

  it('says the day', () => expect(say({})).toBe('Saved copy of November 26, 2026.'));

  it('says that it may be out of date after 6 months, and not a day before', () => {
    expect(say({ now: new Date('2027-05-28T11:00:00') })).toBe('Saved copy of November 26, 2026.');
    expect(say({ now: new Date('2027-05-30T12:00:00') })).toBe('Saved copy of November 26, 2026. Old.');
  });

  it('says so too once the page was to be checked', () => {
    expect(isOld({ ...facts, checkBy: '2026-11-30' })).toBe(true);
    expect(isOld({ ...facts, checkBy: '2026-12-01' })).toBe(false);
  });

  it('tells of a newer edition', () => expect(say({ hasNewer: true })).toBe('Saved copy of November 26, 2026. Newer.'));

  it('stands first in the main part, and its style before the policy of the page', () => {
    const html = '<html><head><meta http-equiv="content-security-policy"></head><body><header></header><main id="main"><h1>A</h1></main>';
    const noted = addNote(html, 'Cost: $& <b>', { address: '/keep-this-guide/', words: 'More' });
    expect(noted).toContain('<main id="main"><p class="saved-copy">Cost: $&#38; &#60;b&#62; <a href="/keep-this-guide/">More</a></p><h1>');
    expect(noted.indexOf('<style>')).toBeLessThan(noted.indexOf('content-security-policy'));
  });
});
