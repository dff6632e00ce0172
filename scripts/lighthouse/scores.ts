import type { LighthouseResult } from './find-lighthouse.ts';

/** The least that a page must reach in each category, of 100. */
export const aims = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
export type Category = keyof typeof aims;
export const categories = Object.keys(aims) as Category[];

/** What several looks at one page gave. */
export interface PageScores {
  address: string;
  /** Of 100. */
  scores: Record<Category, number>;
  /** What kept a category below its aim. */
  faults: string[];
}

/**
 * Performance is the score in the middle: it differs from look to look with what else the computer does. The others
 * are the lowest: they should not differ.
 */
export function judge(address: string, looks: readonly LighthouseResult[]): PageScores {
  const scores = Object.fromEntries(
    categories.map((category) => {
      const sorted = looks.map((look) => scoreOf(look, category)).sort((a, b) => a - b);
      return [category, sorted[category === 'performance' ? Math.floor(sorted.length / 2) : 0] ?? 0];
    }),
  ) as PageScores['scores'];
  const missed = categories.filter((category) => scores[category] < aims[category]);
  return { address, scores, faults: [...new Set(missed.flatMap((category) => looks.flatMap((look) => faultsOf(look, category))))] };
}

/** One line for each page, and below it what kept it from its aims. */
export function report(pages: readonly PageScores[]): string {
  return pages
    .flatMap(({ address, scores, faults }) => [
      `${categories.map((category) => `${category} ${scores[category]}`).join(', ')}  ${address}`,
      ...faults.map((fault) => `    ${fault}`),
    ])
    .join('\n');
}

const scoreOf = ({ lhr }: LighthouseResult, category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);

function faultsOf({ lhr }: LighthouseResult, category: Category): string[] {
  const counted = lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.flatMap(({ id }) => {
    const { title = '', score = null, displayValue } = lhr.audits[id] ?? {};
    return score === null || score >= 0.95 ? [] : [`${category}: ${[title, displayValue].filter(Boolean).join(', ')}`];
  });
}
