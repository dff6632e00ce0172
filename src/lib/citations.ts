import type { SourceData } from '../schemas/source.ts';

/** A source as running text in a note: who and when, for example "Cross FW and Cotton LT, 1985". */
export function shortCitation(source: SourceData): string {
  return byline(source) || firstWords(source.title, 6);
}

/** The title of a source as a sentence, cut where it grows long: the source's own entry tells the rest. */
export function shortTitle(source: SourceData): string {
  const title = firstWords(source.title, 5);
  return /[.?!]$/.test(title) ? title : `${title}.`;
}

/** A source as one line of a list: who, title, where it appeared and when. Only facts that were seen. */
export function fullCitation(source: SourceData): string {
  const where = source.publisher !== undefined && source.publisher !== source.authors ? source.publisher : undefined;
  return [source.authors, source.title, [where, source.year].filter((part) => part !== undefined).join(', ')]
    .filter((part): part is string => part !== undefined && part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Who and when, as far as it was seen, for a line after the title; a long name is cut. */
export function byline(source: SourceData): string {
  const who = source.authors ?? source.publisher;
  return [who && firstWords(who, 5), source.year].filter((part) => part !== undefined).join(', ');
}

/** The lasting address of a source where it has one, else the page where it was read. */
export function sourceHref(source: SourceData): string {
  return source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
}

/** A source and the id that claims name it by. */
type NamedSource = SourceData & { id: string };

/**
 * Names for links to these sources, by their ids: the short one, unless another source has it too. Then a longer one, so that
 * no two links of one name lead to two places (WCAG 2.4.9).
 */
export function linkNames(sources: readonly NamedSource[], short: (source: SourceData) => string): Map<string, string> {
  const ways = [short, (source: SourceData) => `${shortTitle(source)} ${byline(source)}`, fullCitation];
  const names = new Map<string, string>();
  for (const way of ways) {
    const rest = sources.filter(({ id }) => !names.has(id)).map((source) => ({ id: source.id, name: way(source) }));
    const count = Map.groupBy(rest, ({ name }) => name.toLowerCase());
    for (const { id, name } of rest) if (count.get(name.toLowerCase())?.length === 1) names.set(id, name);
  }
  for (const source of sources) if (!names.has(source.id)) names.set(source.id, `${fullCitation(source)} ${sourceHref(source)}`);
  return names;
}

function firstWords(text: string, count: number): string {
  const words = text.split(' ');
  return words.length <= count ? text : `${words.slice(0, count).join(' ')} ...`;
}
