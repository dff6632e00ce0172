import { describe, expect, it } from 'vitest';
import type { LighthouseResult } from '../../../scripts/lighthouse/find-lighthouse.ts';
import { judge, report } from '../../../scripts/lighthouse/scores.ts';

describe('the scores of Lighthouse', () => {
  it('are the middle for speed, the lowest for the rest, with what was missed', () => {
    const page = judge('/x/', [look(0.9, 1), look(1, 0.93), look(0.99, 1)]);
    expect(page.scores).toEqual({ performance: 99, accessibility: 93, 'best-practices': 100, seo: 100 });
    expect(page.faults).toEqual(['accessibility: Names, 2 links']);
    expect(report([page])).toBe('performance 99, accessibility 93, best-practices 100, seo 100  /x/\n    accessibility: Names, 2 links');
  });

  it('count a category that was not measured as missed', () => {
    expect(judge('/x/', [{ lhr: { categories: {}, audits: {} } }]).scores.seo).toBe(0);
  });
});

function look(performance: number, accessibility: number): LighthouseResult {
  const audits = {
    names: { title: 'Names', score: accessibility === 1 ? 1 : 0, displayValue: '2 links' },
    notes: { title: 'Not counted', score: 0 },
  };
  const auditRefs = [
    { id: 'names', weight: 3 },
    { id: 'notes', weight: 0 },
  ];
  const category = (score: number, refs: typeof auditRefs = []) => ({ score, auditRefs: refs });
  return {
    lhr: {
      audits,
      categories: {
        performance: category(performance),
        accessibility: category(accessibility, auditRefs),
        'best-practices': category(1),
        seo: category(1),
      },
    },
  };
}
