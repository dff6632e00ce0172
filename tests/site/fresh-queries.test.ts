import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { evaluate } from '../../scripts/search/eval-report.ts';
import { readPageTopics } from '../../scripts/search/page-topics.ts';
import { readQueries } from '../../scripts/search/queries.ts';
import { answer } from '../../src/lib/search/answer.ts';
import { addWords, readIndex, type IndexFile, type MoreWordsFile } from '../../src/lib/search/index-file.ts';
import { project } from '../helpers/build-site.ts';
import { readBuilt } from '../helpers/read-site.ts';

const site = inject('realSite');

/**
 * 343 queries in the words of patients and families, gathered by helpers who had seen neither the site nor the other
 * queries: how the search does on what nobody wrote for it. Half of them were read afterwards, to mend danger signs. The
 * index answers here without its page, so that this costs no browser.
 */
describe('the small index, asked what it was not made for', () => {
  const first = readIndex(JSON.parse(readBuilt(site, 'search/index.json')) as IndexFile);
  const index = addWords(first, JSON.parse(readBuilt(site, 'search/more.json')) as MoreWordsFile);
  const outcomes = readQueries(join(project, 'tests/search/fresh-queries.tsv')).map((query) => {
    const { pages, signs } = answer(query.query, index);
    const results = pages.slice(0, 10).map(({ address }) => address.replace(/^\/|\/$/g, ''));
    return { ...query, results, showsUrgent: signs.length > 0 };
  });
  const evaluation = evaluate(outcomes, readPageTopics(site.dir));

  it('puts a fitting page first, or among the first 3', () => {
    expect(evaluation.all.queries).toBe(343);
    expect(evaluation.all.success1).toBeGreaterThanOrEqual(0.74);
    expect(evaluation.all.success3).toBeGreaterThanOrEqual(0.95);
    expect(evaluation.all.mrr10).toBeGreaterThanOrEqual(0.84);
    expect(evaluation.all.empty).toBe(0);
    expect(evaluation.byKind['en misspelt']?.success3).toBeGreaterThanOrEqual(0.95);
  });

  it('hears most emergencies, and few where there are none', () => {
    const urgent = evaluation.urgent['all'];
    expect(urgent?.recall3).toBeGreaterThanOrEqual(0.85);
    expect(urgent?.card).toBeGreaterThanOrEqual(0.75);
    expect(urgent?.cardOnOthers).toBeLessThan(0.05);
  });
});
