import type { LabeledQuery } from './queries.ts';

/** A query with what the search showed. */
export interface Outcome extends LabeledQuery {
  /** Ids of pages, best first; at most the first 10. */
  results: readonly string[];
  /** Whether the card of a danger sign stood above them. */
  showsUrgent: boolean;
}

/** Scores of some queries. Parts of 1; null where there is nothing to count. */
export interface Scores {
  queries: number;
  success1: number;
  success3: number;
  mrr10: number;
  /** First result serves the first label. */
  strict1: number;
  empty: number;
  /** Mean of success@3 over topics (first label), so that small topics count as much. */
  macro3: number;
}

export interface UrgentScores {
  queries: number;
  /** Urgent help among the first 3. */
  recall3: number | null;
  card: number | null;
  /** The card on queries that are not about urgent help. */
  cardOnOthers: number | null;
}

const urgentTopic = 'urgent-help';

/** Topics that each page serves, by the id of the page. */
export type PageTopics = ReadonlyMap<string, readonly string[]>;

/** Scores queries as TOPICS.md says: a hit is a page that serves one of the query's topics. */
export function scoreOf(outcomes: readonly Outcome[], pageTopics: PageTopics): Scores {
  const serves = (id: string, topics: readonly string[]) => (pageTopics.get(id) ?? []).some((topic) => topics.includes(topic));
  const ranks = outcomes.map(({ results, topics }) => results.findIndex((id) => serves(id, topics)) + 1);
  const within = (rank: number, most: number) => (rank > 0 && rank <= most ? 1 : 0);
  const byTopic = groupBy(
    outcomes.map(({ topics }, at) => ({ topic: topics[0] ?? '', hit: within(ranks[at] ?? 0, 3) })),
    ({ topic }) => topic,
  );
  return {
    queries: outcomes.length,
    success1: mean(ranks.map((rank) => within(rank, 1))),
    success3: mean(ranks.map((rank) => within(rank, 3))),
    mrr10: mean(ranks.map((rank) => within(rank, 10) / (rank || 1))),
    strict1: mean(outcomes.map(({ results: [first], topics }) => (first !== undefined && serves(first, topics.slice(0, 1)) ? 1 : 0))),
    empty: outcomes.filter(({ results }) => results.length === 0).length,
    macro3: mean([...byTopic.values()].map((some) => mean(some.map(({ hit }) => hit)))),
  };
}

/** How the search treats emergencies. `helpId` is the id of the page on urgent help. */
export function urgentScoreOf(outcomes: readonly Outcome[], helpId = urgentTopic): UrgentScores {
  const [urgent, others] = [true, false].map((is) => outcomes.filter(({ topics }) => topics.includes(urgentTopic) === is));
  const part = (some: readonly Outcome[] = [], test: (outcome: Outcome) => boolean) =>
    some.length === 0 ? null : some.filter(test).length / some.length;
  return {
    queries: urgent?.length ?? 0,
    recall3: part(urgent, ({ results }) => results.slice(0, 3).includes(helpId)),
    card: part(urgent, ({ showsUrgent }) => showsUrgent),
    cardOnOthers: part(others, ({ showsUrgent }) => showsUrgent),
  };
}

/** Puts things into groups by a name, in the order the names first come. */
export function groupBy<T>(things: readonly T[], nameOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing]);
  return groups;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
