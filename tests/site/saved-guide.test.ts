import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, brotliCompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { Edition } from '../../src/lib/saved-guide/edition.ts';
import { isText, readPacked, type Pack } from '../../src/lib/saved-guide/pack.ts';
import { budgets } from '../helpers/budgets.ts';
import { listFiles, readBuilt, readPages } from '../helpers/read-site.ts';

const site = inject('realSite');
const edition = JSON.parse(readBuilt(site, 'saved-guide.json')) as Edition;
const packs = edition.files.map(({ path }) => JSON.parse(readBuilt(site, path)) as Pack);
const saved = new Map(packs.flatMap((pack) => Object.keys(pack.files).map((path) => [path, pack] as const)));

describe('the guide that a reader can save', () => {
  it('comes in packs that are there, named and listed by what they hold', () => {
    for (const { path, sha256, size } of edition.files) {
      const bytes = readFileSync(join(site.dir, path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(path).toContain(`.${sha256.slice(0, 12)}.json`);
      expect(bytes.length).toBe(size);
    }
    expect(listFiles(join(site.dir, '_astro/saved')).sort()).toEqual(
      edition.files.map(({ path }) => path.slice('_astro/saved/'.length)).sort(),
    );
  });

  it('weighs no more than its budget on the wire, and says so itself', () => {
    const sizes = edition.files.map(
      ({ path }) => brotliCompressSync(readFileSync(join(site.dir, path)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    );
    expect(sizes).toEqual(edition.files.map(({ wire }) => wire));
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    expect(whole).toBeLessThanOrEqual(budgets.savedGuide.limit);
    const told = /about ([\d.]+) MB to download/.exec(readBuilt(site, 'keep-this-guide/index.html'))?.[1];
    expect(Math.ceil(whole / 1e5) / 10).toBe(Number(told));
  });

  it('holds every page for readers, in the very bytes of the site', () => {
    const wanted = listFiles(site.dir, '.html').filter((file) => !/^(connect|embed)\//.test(file));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((file) => !saved.has(file))).toEqual([]);
    const other = [...saved].filter(([path, pack]) => {
      const bytes = readFileSync(join(site.dir, path));
      const text = isText(path) ? (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8') : bytes.toString('base64');
      return readPacked(pack, path) !== text;
    });
    expect(other.map(([path]) => path)).toEqual([]);
  });

  it('holds every file once, and with it all that the search needs', () => {
    expect(packs.reduce((sum, { files }) => sum + Object.keys(files).length, 0)).toBe(saved.size);
    const wanted = [...listFiles(site.dir).filter((file) => /^(pagefind|search|act)\//.test(file)), 'icon.svg', 'manifest.webmanifest'];
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((file) => !saved.has(file))).toEqual([]);
  });

  it('holds every style, script and picture that its pages load', () => {
    const loaded = readPages(site)
      .filter(({ file, isShort }) => saved.has(file) && !isShort)
      .flatMap(({ html }) => [
        ...html.matchAll(/<(?:link rel="(?:stylesheet|icon|preload|manifest)"|script|img)[^>]*?(?:href|src)="([^"]+)"/g),
      ])
      .map(([, address = '']) => address.slice(site.base.length));
    expect(loaded.length).toBeGreaterThan(100);
    expect([...new Set(loaded)].filter((path) => !saved.has(path))).toEqual([]);
  });

  it('knows by when each article is to be checked', () => {
    const articles = readPages(site).filter(({ route }) => route === '[section]/[slug].astro');
    expect(articles.filter(({ address }) => !/^\d{4}-\d\d-\d\d$/.test(edition.checkBy[address.slice(site.base.length)] ?? ''))).toEqual([]);
  });
});

it('the worker holds no list of files, so that an edition does not change it', () => {
  const worker = readBuilt(site, 'service-worker.js');
  expect(worker).not.toContain(edition.id);
  for (const { sha256 } of edition.files) expect(worker).not.toContain(sha256.slice(0, 12));
});
