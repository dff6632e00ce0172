import { bodyPassages } from './body-passages.ts';
import { fieldName } from './field-name.ts';
import type { Entry, Library, PageEntry } from './library.ts';
import type { Passage, PassageKind } from './passage.ts';
import type { FieldPath } from './yaml-source.ts';

const gathered = new WeakMap<Library, Passage[]>();

/** Every text of the content that a reader sees. Search words, sources and ids are not among them. */
export function passagesOf(library: Library): Passage[] {
  const before = gathered.get(library);
  if (before !== undefined) return before;
  const passages = [
    ...library.pages.flatMap(pagePassages),
    ...library.claims.flatMap((claim) => [...fields('claim', claim, ['plain', 'limits']), ...fields('claim-detail', claim, ['detail'])]),
    ...library.statements.flatMap((entry) => [...fields('statement', entry, ['statement']), ...fields('answer', entry, ['answer'])]),
    ...library.glossary.flatMap((term) => [...fields('term', term, ['term', 'plain', 'example']), ...fields('other-name', term, ['also'])]),
    ...library.sections.flatMap((section) => fields('interface', section, ['title', 'description'])),
    ...library.teachBack.flatMap((entry) => allFields('interface', entry)),
    ...signPassages(library.signs),
    ...library.decisions.flatMap((aid) => allFields('interface', aid)),
    ...library.equality.flatMap((record) => allFields('interface', record)),
    ...library.standards.flatMap((set) => allFields('interface', set)),
    ...[library.home, library.strings].flatMap((entry) => (entry === undefined ? [] : allFields('interface', entry))),
  ];
  gathered.set(library, passages);
  return passages;
}

/** What the card of a danger sign says; the words it listens for are not shown. */
function signPassages(entry: Library['signs']): Passage[] {
  return (entry?.data.signs ?? []).map(({ say }, at) => fieldPassage('interface', entry as Entry<object>, say, ['signs', at, 'say']));
}

/** The fields of front matter that readers see. */
const shownFields = ['title', 'shortTitle', 'description', 'answer', 'changes'];

function pagePassages(page: PageEntry): Passage[] {
  return [...fields('page', page, shownFields), ...bodyPassages(page)];
}

function fields(kind: PassageKind, entry: Entry<object>, names: readonly string[]): Passage[] {
  const data = entry.data as Record<string, unknown>;
  return names.flatMap((name) => textsIn(kind, entry, data[name], [name]));
}

function allFields(kind: PassageKind, entry: Entry<object>): Passage[] {
  return fields(kind, entry, Object.keys(entry.data));
}

/** Addresses and ids inside a list of fields, which are not words. */
const notWords = new Set(['link', 'icon', 'kind', 'date', 'id', 'claim', 'chance', 'side', 'way', 'page', 'set', 'where', 'test']);

function textsIn(kind: PassageKind, entry: Entry<object>, value: unknown, path: FieldPath): Passage[] {
  if (typeof value === 'string') return [fieldPassage(kind, entry, value, path)];
  if (Array.isArray(value)) return value.flatMap((item, place) => textsIn(kind, entry, item, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (notWords.has(key) ? [] : textsIn(kind, entry, item, [...path, key])));
}

function fieldPassage(kind: PassageKind, entry: Entry<object>, text: string, path: FieldPath): Passage {
  const field = fieldName(path);
  return { kind, file: entry.file, field, text, lineAt: () => entry.lineOf(path), isClaimed: () => false };
}
