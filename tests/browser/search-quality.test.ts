import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { askSite } from '../../scripts/search/ask-site.ts';
import { evaluate, type Evaluation } from '../../scripts/search/eval-report.ts';
import { readPageTopics } from '../../scripts/search/page-topics.ts';
import { readQueries } from '../../scripts/search/queries.ts';
import { project } from '../helpers/build-site.ts';

const site = inject('realSite');

/** Real queries, as in search/queries.tsv. The floors stand a little below what was reached, so that scores cannot fall unseen. */
describe('the search, asked what patients and families ask', () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    const queries = readQueries(join(project, 'tests/search/queries.tsv')).filter(({ lang }) => lang === 'en');
    evaluation = evaluate(await askSite(site.dir, site.base, queries), readPageTopics(site.dir));
  });

  it('puts a fitting page first, or among the first 3', () => {
    const { success1, success3, mrr10, empty } = evaluation.all;
    expect(success1).toBeGreaterThanOrEqual(0.84);
    expect(success3).toBeGreaterThanOrEqual(0.95);
    expect(mrr10).toBeGreaterThanOrEqual(0.9);
    expect(empty).toBe(0);
  });

  it('does not mind how a word is spelled', () => {
    expect(evaluation.byKind['en misspelt']?.success3).toBeGreaterThanOrEqual(0.97);
  });

  it('hears an emergency, and cries wolf at nothing else', () => {
    const urgent = evaluation.urgent['all'];
    expect(urgent?.recall3).toBe(1);
    expect(urgent?.card).toBeGreaterThanOrEqual(0.9);
    expect(urgent?.cardOnOthers).toBeLessThan(0.05);
  });
});
