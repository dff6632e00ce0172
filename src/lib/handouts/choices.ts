/** Point sizes that can be printed. 14 is the smallest for patients, 16 and up is large print. */
export const sizes = [14, 16, 18, 20, 24] as const;
export const papers = ['a4', 'letter'] as const;

export type Size = (typeof sizes)[number];
export type Paper = (typeof papers)[number];
/** A leaflet by its number, or the cards of danger signs on their own. */
export type Item = number | 'signs';

/** What a handout is made of. It stands after "#" in the address, so that staff can bookmark a set; nothing else is kept. */
export interface Choices {
  /** In the order of printing. */
  items: Item[];
  size: Size;
  paper: Paper;
  /** Only title, answer, "In short" and the cards of each page. */
  isShort: boolean;
  pictures: boolean;
  sources: boolean;
}

/** What the address said, and the parts of it that mean nothing. */
export interface ReadChoices {
  choices: Choices;
  ignored: string[];
}

/**
 * Reads `#15,13&20pt&a4&nopics`. Tolerant: order, case and spaces do not matter, and what it does not know is given back
 * instead of being refused.
 */
export function readChoices(hash: string, known: ReadonlySet<Item>, usualPaper: Paper): ReadChoices {
  const choices: Choices = { items: [], size: 14, paper: usualPaper, isShort: false, pictures: true, sources: false };
  const ignored: string[] = [];
  for (const part of decode(hash)
    .replace(/^#/, '')
    .toLowerCase()
    .split(/[&,;\s]+/)) {
    if (part !== '' && !take(part, choices, known)) ignored.push(part);
  }
  return { choices, ignored };
}

/** The address of a set, without what is usual anyway, so that it stays short. Begins with "#"; empty for no pages. */
export function writeChoices({ items, size, paper, isShort, pictures, sources }: Choices): string {
  if (items.length === 0) return '';
  const parts = [items.join(','), `${size}pt`, paper, isShort && 'short', !pictures && 'nopics', sources && 'sources'];
  return `#${parts.filter((part) => part !== false).join('&')}`;
}

function take(part: string, choices: Choices, known: ReadonlySet<Item>): boolean {
  const item: Item | undefined = part === 'signs' ? part : /^\d+$/.test(part) ? Number(part) : undefined;
  const size = sizes.find((candidate) => part === `${candidate}pt`);
  const paper = papers.find((candidate) => part === candidate);
  if (item !== undefined && known.has(item)) choices.items = [...new Set([...choices.items, item])];
  else if (size !== undefined) choices.size = size;
  else if (paper !== undefined) choices.paper = paper;
  else if (part === 'short') choices.isShort = true;
  else if (part === 'nopics') choices.pictures = false;
  else if (part === 'sources') choices.sources = true;
  else return false;
  return true;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
