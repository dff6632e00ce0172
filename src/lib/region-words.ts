/** The words that depend on where the reader lives, by token. */
export interface RegionWords {
  'emergency-number': string;
  'emergency-place': string;
  'primary-care': string;
  'crisis-number': string;
  'crisis-name': string;
}

/** The parts of a region's entry that words are made of. */
export interface RegionFacts {
  emergencyNumber?: string | undefined;
  emergencyPlace?: string | undefined;
  primaryCare?: string | undefined;
  crisisLine?: { number: string; name: string } | undefined;
}

/** Words for what is not known. `crisisNumber` completes "The number is". */
export interface GeneralWords {
  emergencyNumber: string;
  emergencyPlace: string;
  primaryCare: string;
  crisisName: string;
  crisisNumber: string;
}

/**
 * What a region's entry may leave out is said in general words, which come from the strings. Without a region all of
 * them are general: a number is never guessed.
 */
export function regionWords(region: RegionFacts | undefined, general: GeneralWords): RegionWords {
  const emergencyNumber = region?.emergencyNumber ?? general.emergencyNumber;
  return {
    'emergency-number': emergencyNumber,
    'emergency-place': region?.emergencyPlace ?? general.emergencyPlace,
    'primary-care': region?.primaryCare ?? general.primaryCare,
    'crisis-number': region?.crisisLine?.number ?? general.crisisNumber.replaceAll('[[emergency-number]]', emergencyNumber),
    'crisis-name': region?.crisisLine?.name ?? general.crisisName,
  };
}

/** The general words, from the strings of the interface. */
export function generalWords(t: (key: `region.${keyof GeneralWords}`) => string): GeneralWords {
  return {
    emergencyNumber: t('region.emergencyNumber'),
    emergencyPlace: t('region.emergencyPlace'),
    primaryCare: t('region.primaryCare'),
    crisisName: t('region.crisisName'),
    crisisNumber: t('region.crisisNumber'),
  };
}

const token = /\[\[([a-z-]+)\]\]/g;

/** Replaces tokens such as [[emergency-number]]. An unknown token throws: the content check refuses it before. */
export function fillRegionWords(text: string, words: RegionWords): string {
  return text.replace(token, (whole, name: string) => {
    if (!(name in words)) throw new Error(`There is no word for ${whole}. Use one of: ${Object.keys(words).join(', ')}.`);
    return words[name as keyof RegionWords];
  });
}

/** Puts the region's words into every text of a value, however deep. Gives back a new value. */
export function fillAllRegionWords<T>(value: T, words: RegionWords): T {
  if (typeof value === 'string') return fillRegionWords(value, words) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => fillAllRegionWords(item, words)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillAllRegionWords(inner, words)])) as T;
}

/**
 * Digits for a tel: link from a number as people read it. Of "112 or 999" it is the first that is dialed. The 0 in
 * "+44 (0)20" is for callers inside the country only.
 */
export function telHref(number: string): string {
  const first = /\+?\d[\d\s().-]*/.exec(number)?.[0] ?? '';
  return `tel:${first.replace(/^(\+.*)\(0\)/, '$1').replace(/[^\d+]/g, '')}`;
}
