import type { QualityData, ScaleData, Score } from '../../../schemas/quality.ts';
import type { Problem } from '../../problems.ts';
import { isFailure } from '../../quality.ts';
import type { Entry, Library } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { lostPage } from './lost-page.ts';
import { problemInField } from '../problem-at.ts';

/** Refuses records of pages that do not exist, items that are missing or unknown, and failures that nothing explains. */
export function checkQuality(library: Library): Problem[] {
  const scales = library.scales.flatMap(({ data }) => (isWhole(data) ? [data] : []));
  const pages = new Set(library.pages.map(({ id }) => id));
  return library.quality.flatMap((record) => [...lostPage(record, pages), ...scoreProblems(record, scales), ...failureProblems(record)]);
}

function isWhole(scale: Partial<ScaleData>): scale is ScaleData {
  return scale.id !== undefined && scale.items !== undefined && scale.kind !== undefined;
}

function scoreProblems(record: Entry<QualityData>, scales: readonly ScaleData[]): Problem[] {
  const { scores } = record.data;
  if (scores === undefined) return [];
  const names = scales.map(({ id }) => id);
  const unknown = Object.keys(scores)
    .filter((id) => !names.includes(id))
    .map((id) => problemInField(record, ['scores', id], `There is no scale called "${id}".`, mendUnknown(id, names)));
  return [...unknown, ...scales.flatMap((scale) => itemProblems(record, scale, scores[scale.id]))];
}

function itemProblems(record: Entry<QualityData>, scale: ScaleData, scores: Readonly<Record<string, Score>> | undefined): Problem[] {
  if (scores === undefined) {
    return [
      problemInField(record, ['scores'], `The scale "${scale.id}" is missing.`, 'Score every item of it, with na where it cannot apply.'),
    ];
  }
  const items = scale.items.map(({ id }) => id);
  const given = Object.keys(scores);
  const missing = items.filter((id) => !given.includes(id));
  const at = (id: string) => ['scores', scale.id, id];
  return [
    ...(missing.length === 0
      ? []
      : [problemInField(record, ['scores', scale.id], `Not scored: ${missing.join(', ')}.`, 'Score it, with na where it cannot apply.')]),
    ...given
      .filter((id) => !items.includes(id))
      .map((id) => problemInField(record, at(id), `"${id}" is no item of ${scale.id}.`, mendUnknown(id, items))),
    ...Object.entries(scores)
      .filter(([, score]) => score !== 'na' && (typeof score === 'number') !== (scale.kind === 'rating'))
      .map(([id, score]) =>
        problemInField(
          record,
          at(id),
          `"${String(score)}" is no score of ${scale.id}.`,
          scale.kind === 'rating' ? 'Write 1 to 5, or na.' : 'Write met, unmet or na.',
        ),
      ),
  ];
}

/** A failure that is not named would be hidden, and a named one that did not happen would mislead. */
function failureProblems(record: Entry<QualityData>): Problem[] {
  const { scores = {}, failed = [] } = record.data;
  const failures = Object.entries(scores).flatMap(([scale, items]) =>
    Object.entries(items).flatMap(([item, score]) => (isFailure(score) ? [`${scale}.${item}`] : [])),
  );
  const named = failed.map(({ item }) => item);
  return [
    ...failures
      .filter((item) => !named.includes(item))
      .map((item) => problemInField(record, ['failed'], `${item} fails, and nothing says why.`, `Add { item: ${item}, why: ... }.`)),
    ...named.flatMap((item, place) =>
      failures.includes(item)
        ? []
        : [problemInField(record, ['failed', place], `"${item}" has not failed.`, 'Remove the line, or correct the score.')],
    ),
  ];
}
