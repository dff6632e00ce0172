import { describe, expect, inject, it } from 'vitest';
import { measureSearch } from '../../scripts/bench/search-session.ts';
import { budgets } from '../helpers/budgets.ts';
import { listFiles, readBuilt } from '../helpers/read-site.ts';
import { useSite } from '../helpers/open-site.ts';

const site = inject('realSite');
const { open } = useSite(site);

describe('the whole site', () => {
  it('has XML files that a parser takes', async () => {
    const { page, close } = await open('/');
    const files = listFiles(site.dir, '.xml');
    const faults = await page.evaluate(
      (texts) =>
        texts
          .map(({ file, text }) => ({
            file,
            fault: new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')?.textContent,
          }))
          .filter(({ fault }) => fault !== undefined),
      [...files.map((file) => ({ file, text: readBuilt(site, file) })), { file: 'a broken one', text: '<rss><channel></rss>' }],
    );
    await close();
    expect(files.length).toBeGreaterThan(2);
    // The broken one shows that the parser tells.
    expect(faults.map(({ file }) => file)).toEqual(['a broken one']);
  });

  it('needs no more bytes for a search than its budget says', async () => {
    const session = await measureSearch(site.dir);
    expect(session.results).toBeGreaterThan(0);
    expect(session.firstBytes).toBeLessThanOrEqual(budgets.searchSession.first.limit);
    expect(session.bytes).toBeLessThanOrEqual(budgets.searchSession.limit);
    // Less would mean that the engine or its index was not counted.
    expect(session.bytes).toBeGreaterThan(budgets.searchSession.limit / 4);
  });
});
