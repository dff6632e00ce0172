import { sourceKinds, type SourceKind } from '../schemas/source.ts';
import { mustGet, type Claim, type Page, type Source } from './guide.ts';

/** Sources of one kind behind a page. */
export interface SourceGroup {
  kind: SourceKind;
  count: number;
  /** Oldest and newest year shown; undefined when none shows a year. */
  years: { first: number; last: number } | undefined;
}

/** The sources behind a page by kind, strongest kind of study first, each source counted once. */
export function sourceGroups(page: Page, claims: ReadonlyMap<string, Claim>, sources: ReadonlyMap<string, Source>): SourceGroup[] {
  const ids = new Set(page.scan.claims.flatMap((id) => mustGet(claims, id, 'claim').sources));
  const used = [...ids].map((id) => mustGet(sources, id, 'source'));
  return sourceKinds.flatMap((kind) => {
    const own = used.filter((source) => source.kind === kind);
    const years = own.flatMap(({ year }) => year ?? []);
    const range = years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
    return own.length === 0 ? [] : [{ kind, count: own.length, years: range }];
  });
}
