import { hearSigns, type Sign } from './hear-signs.ts';
import type { IndexedPage, SmallIndex } from './index-file.ts';
import { rank } from './rank.ts';
import { understand, type Understanding } from './understand.ts';

/** What the search says to a query, before any full text is read. */
export interface Answer {
  /** Best first, no page twice. */
  pages: IndexedPage[];
  understanding: Understanding;
  /** Danger signs the query sounds like; they stand above the pages. */
  signs: Sign[];
}

/** A page that answers less than this part of what the best one does is not shown. */
const worthShowing = 0.2;

const urgentHelp = '/urgent-help/';

/** Answers a query from the small index. `mend` and `typing` are those of `understand`. */
export function answer(query: string, index: SmallIndex, options: { mend?: boolean; typing?: boolean } = {}): Answer {
  const understanding = understand(query, index.lexicon, { isChatter: index.isChatter, around: index.around, ...options });
  const ranked = rank(understanding, index.priors);
  const least = (ranked[0]?.score ?? 0) * worthShowing;
  const pages = ranked.flatMap(({ page, score }) => (score < least ? [] : (index.pages[page] ?? [])));
  // A danger sign may be misspelled, and a mended word may hide one: both readings are heard.
  const signs = hearSigns(`${query} ${understanding.mendedQuery ?? ''}`, index.signs);
  return { pages: lift(pages, index, signs), understanding, signs };
}

/** Where a danger sign is heard, the page on urgent help comes first, or third when there is time. */
function lift(pages: IndexedPage[], index: SmallIndex, [sign]: readonly Sign[]): IndexedPage[] {
  const help = index.pages.find(({ address }) => address === urgentHelp);
  if (sign === undefined || help === undefined) return pages;
  const others = pages.filter((page) => page !== help);
  const place = sign.level === 'soon' ? Math.min(2, pages.includes(help) ? pages.indexOf(help) : 2) : 0;
  return [...others.slice(0, place), help, ...others.slice(place)];
}
