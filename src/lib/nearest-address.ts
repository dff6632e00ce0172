import { closest, distance } from 'fastest-levenshtein';

/** An address inside the site, and its title. */
export type KnownAddress = readonly [address: string, title: string];

/** Digits that are read or typed as letters: 1O for 10, l5 for 15. */
const lookalikes: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

/**
 * The known address that was most likely meant by a path inside the site, or undefined when none is near. Capitals,
 * a lost slash and a leading zero are read through. Numbers on paper are never guessed: 16 is not nearly 15.
 */
export function nearestAddress(path: string, known: readonly KnownAddress[]): KnownAddress | undefined {
  const titles = new Map(known);
  const find = (address: string | undefined): KnownAddress | undefined => {
    const title = address === undefined ? undefined : titles.get(address);
    return address === undefined || title === undefined ? undefined : [address, title];
  };
  const address = tidyAddress(path);
  if (isNumber(address)) return find(numberAddress(address));
  return find(address) ?? find(sameEnd(address, known)) ?? find(misspelled(address, known));
}

/** Whether a path looks like a number from paper: /r/15, /R/015/, /r-15, /r15 or /15. */
export function isNumber(path: string): boolean {
  return numberAddress(tidyAddress(path)) !== undefined;
}

/** The path as this site writes addresses: lower case, hyphens, a slash at both ends, no ending such as .html. */
function tidyAddress(path: string): string {
  const words = decode(path)
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/[\s_]+/g, '-')
    .replace(/(^|\/)index(\.\w+)?\/?$/, '$1')
    .replace(/\.(html?|php|aspx?)\/?$/, '')
    .replace(/[^\w/-]/g, '')
    .split('/')
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter(Boolean);
  return words.length === 0 ? '/' : `/${words.join('/')}/`;
}

/** The short address that a path means. What follows the number, such as a version that does not exist, is left out. */
function numberAddress(address: string): string | undefined {
  const digits = /^\/(?:r[/-]?)?0*([\doil]{1,6})\/(?:v?[\doil-]*\/)?$/.exec(address)?.[1];
  if (digits === undefined) return undefined;
  // A word of nothing but such letters, as in /oil/, is no number.
  if (!/\d/.test(digits)) return undefined;
  const number = Number(digits.replace(/[oil]/g, (letter) => lookalikes[letter] ?? letter));
  return `/r/${number}/`;
}

/** The one address that ends in the same words: a page whose section was left out or mistaken. */
function sameEnd(address: string, known: readonly KnownAddress[]): string | undefined {
  const end = address.split('/').at(-2) ?? '';
  const same = end === '' ? [] : known.filter(([candidate]) => candidate.endsWith(`/${end}/`));
  return same.length === 1 ? same[0]?.[0] : undefined;
}

/** The address with the fewest letters mistyped. */
function misspelled(address: string, known: readonly KnownAddress[]): string | undefined {
  const words = known.map(([candidate]) => candidate).filter((candidate) => !isNumber(candidate));
  if (words.length === 0) return undefined;
  const whole = closest(address, words);
  if (distance(address, whole) <= mistakes(address)) return whole;
  // The section may be wrong as well: the last part alone says most.
  const end = address.split('/').at(-2) ?? '';
  const ends = new Map(words.map((candidate) => [candidate.split('/').at(-2) ?? '', candidate]));
  const best = closest(end, [...ends.keys()]);
  return end.length > 3 && distance(end, best) <= mistakes(end) ? ends.get(best) : undefined;
}

function mistakes(words: string): number {
  return Math.max(1, Math.floor(words.length / 5));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
