import { matchCode, type CodeRow, type Match } from './match-code.ts';
import type { Criterion, KnowledgeRequest } from './request.ts';

/** What the look-up page does with a request. */
export type Answer<Row extends CodeRow> =
  /** Nothing was asked: the lists stay. */
  | { do: 'nothing' }
  /** One code with a page of its own, and nothing that has to be said: go there. */
  | { do: 'open'; row: Row; recipient: KnowledgeRequest['recipient'] }
  /** No page for the code, but words: search for them. */
  | { do: 'search'; words: string }
  /** Say on the look-up page what was found, and what was not. */
  | { do: 'show'; found: Found<Row>[]; isForeign: boolean; request: KnowledgeRequest };

/** What one of the things asked about led to. */
export interface Found<Row extends CodeRow> {
  criterion: Criterion;
  match: Match<Row> | undefined;
}

/** Decides. `systems` leads from the number of a code system to its id; `language` is that of the guide. */
export function answerRequest<Row extends CodeRow>(
  request: KnowledgeRequest,
  rows: readonly Row[],
  systems: ReadonlyMap<string, string>,
  language: string,
): Answer<Row> {
  const found = request.criteria.map((criterion) => {
    const system = systems.get(criterion.system);
    return { criterion, match: system === undefined ? undefined : matchCode(rows, system, criterion.code) };
  });
  const [first] = found;
  if (first === undefined) return { do: 'nothing' };
  const isForeign = request.language !== '' && mainPart(request.language) !== mainPart(language);
  if (found.every(({ match }) => match === undefined)) {
    const words = found.map(({ criterion }) => criterion.words).find((text) => text !== '');
    return words === undefined ? { do: 'show', found, isForeign, request } : { do: 'search', words };
  }
  const isPlain = found.length === 1 && !isForeign && request.answerAs === 'page';
  if (isPlain && first.match?.kind === 'exact') return { do: 'open', row: first.match.row, recipient: request.recipient };
  return { do: 'show', found, isForeign, request };
}

/** en of en-US. */
function mainPart(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
