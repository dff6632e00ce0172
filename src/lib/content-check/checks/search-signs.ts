import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';

/** Refuses danger signs that name a list or a claim that is not there, or that say their words twice. */
export function checkSearchSigns({ signs: entry, known }: Library): Problem[] {
  if (entry === undefined) return [];
  const { lists = {}, signs = [] } = entry.data;
  const names = Object.keys(lists);
  const unknownLists = (parts: readonly string[], path: (string | number)[]) =>
    parts.flatMap((part) =>
      [...part.matchAll(/[A-Z]{2,}/g)]
        .filter(([name]) => !names.includes(name))
        .map(([name]) => problemInField(entry, path, `There is no list called "${name}".`, mendUnknown(name, names))),
    );
  return [
    ...Object.entries(lists).flatMap(([name, words]) => unknownLists([words], ['lists', name])),
    ...signs.flatMap((sign, at) => [
      ...sign.hear.flatMap((parts, line) => unknownLists(parts, ['signs', at, 'hear', line])),
      ...unknownLists(sign.unless, ['signs', at, 'unless']),
      ...sign.claims
        .filter((id) => known.claims !== undefined && !known.claims.has(id))
        .map((id) =>
          problemInField(entry, ['signs', at, 'claims'], `There is no claim called "${id}".`, mendUnknown(id, known.claims ?? [])),
        ),
      ...(signs.findIndex(({ id }) => id === sign.id) < at
        ? [problemInField(entry, ['signs', at, 'id'], `Two signs are called "${sign.id}".`, 'Give one of them another id.')]
        : []),
    ]),
  ];
}
