import type { DecisionData } from '../schemas/decision.ts';
import { wordsToDecide } from './decision.ts';
import type { Page } from './guide.ts';

/** Words a minute that an older or tired reader takes in from plain text; on the slow side on purpose. */
const wordsPerMinute = 180;

/** Minutes to read a page, at least 1: its own words, and those of its decision aid. */
export function readingMinutes(page: Pick<Page, 'id' | 'scan'>, decisions: ReadonlyMap<string, DecisionData>): number {
  const aids = [...decisions.values()].filter((aid) => aid.page === page.id);
  const words = aids.reduce((sum, aid) => sum + wordsToDecide(aid), page.scan.words);
  return Math.max(1, Math.round(words / wordsPerMinute));
}

const groupMarks = { care: 'href="#care-', sure: 'href="#sure', verdict: 'href="#verdict-', unit: 'url(#unit-' } as const;

/** The groups of signs a page's HTML refers to, so that a page carries only those. */
export function spriteGroups(html: string): (keyof typeof groupMarks)[] {
  return (Object.keys(groupMarks) as (keyof typeof groupMarks)[]).filter((group) => html.includes(groupMarks[group]));
}
