import type { Problem } from '../../problems.ts';
import type { Entry, Library, PageEntry } from '../library.ts';
import { problemInField } from '../problem-at.ts';

/** Refuses two things with one id, two pages with one title, one source in two files, and two articles with one place in a section. */
export function checkDuplicates(library: Library): Problem[] {
  return [
    ...sameIds(library.claims, 'claim'),
    ...sameIds(library.statements, 'statement'),
    ...sameIds(library.topics, 'topic'),
    ...sameIds(library.regions, 'region'),
    ...sameTitles(library.pages),
    ...sameSources(library),
    ...samePlaces(library.pages),
    ...sameSectionPlaces(library),
  ];
}

/** Each later entry that repeats the key of an earlier one, with that earlier one. */
export function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string | undefined): { entry: T; first: T; key: string }[] {
  const seen = new Map<string, T>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === undefined || key === '') return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    return first === undefined ? [] : [{ entry, first, key }];
  });
}

/** A place as an editor finds it. */
export function placeOf(entry: Entry<unknown>, field: string): string {
  return `${entry.file}:${entry.lineOf([field])}`;
}

function sameIds(entries: readonly Entry<unknown>[], kind: string): Problem[] {
  return repeated(entries, ({ id }) => id).map(({ entry, first, key }) =>
    problemInField(
      entry,
      ['id'],
      `The ${kind} "${key}" is already at ${placeOf(first, 'id')}.`,
      'Give one of the two another id, or remove one.',
    ),
  );
}

function sameTitles(pages: readonly PageEntry[]): Problem[] {
  return repeated(pages, ({ data }) => data.title?.toLowerCase()).map(({ entry, first }) =>
    problemInField(
      entry,
      ['title'],
      `${first.file} has the title "${first.data.title ?? ''}" too.`,
      'Say in the title what only this page answers.',
    ),
  );
}

/** One study in two files would count twice where a claim names both. Parts of one long guideline may have a file each. */
function sameSources({ sources }: Library): Problem[] {
  return repeated(sources, ({ data }) =>
    data.title === undefined ? undefined : `${data.title.toLowerCase()} ${data.doi ?? data.url ?? ''}`,
  ).map(({ entry, first }) =>
    problemInField(entry, ['title'], `${first.file} is the same source.`, 'Keep one of the two files, and name its id in the claims.'),
  );
}

function samePlaces(pages: readonly PageEntry[]): Problem[] {
  const articles = pages.filter(({ kind }) => kind === 'article');
  return repeated(articles, ({ section, data }) => (data.order === undefined ? undefined : `${section} ${data.order}`)).map(
    ({ entry, first }) =>
      problemInField(
        entry,
        ['order'],
        `${first.file} has place ${first.data.order ?? ''} in this section too.`,
        'Give each article of a section its own place.',
      ),
  );
}

function sameSectionPlaces({ sections }: Library): Problem[] {
  return repeated(sections, ({ data }) => data.order?.toString()).map(({ entry, first, key }) =>
    problemInField(entry, ['order'], `${first.file} has place ${key} too.`, 'Give each section its own place.'),
  );
}
