import { sourceKinds, type SourceKind } from '../schemas/source.ts';
import type { Claim, Page, Source } from './guide.ts';

/** Subjects of the claims with how many each has, in alphabetical order. */
export function claimTopics(claims: ReadonlyMap<string, Claim>): { topic: string; name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { topic } of claims.values()) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([topic, count]) => ({ topic, name: topicName(topic), count }));
}

/** A topic's file name as words: "how-it-works" becomes "How it works". */
export function topicName(topic: string): string {
  const words = topic.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Kinds of source that the guide has, strongest kind of study first. */
export function sourceKindsUsed(sources: ReadonlyMap<string, Source>): { kind: SourceKind; count: number }[] {
  return sourceKinds
    .map((kind) => ({ kind, count: [...sources.values()].filter((source) => source.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** For each claim, the pages that show it: in their own text, or through a list of statements. */
export function claimUses(
  pages: readonly Page[],
  statements: readonly { claims: readonly string[] }[],
  statementPage: string,
): Map<string, Page[]> {
  const uses = new Map<string, Page[]>();
  const add = (id: string, page: Page) => {
    const known = uses.get(id);
    if (known === undefined) uses.set(id, [page]);
    // Pages come one after the other, so a page that is there already is the last one.
    else if (known.at(-1) !== page) known.push(page);
  };
  for (const page of pages) {
    for (const id of page.scan.claims) add(id, page);
    if (page.address === statementPage) for (const id of statements.flatMap((statement) => statement.claims)) add(id, page);
  }
  return uses;
}
