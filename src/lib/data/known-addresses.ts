import { titlesByAddress } from '../address-title.ts';
import type { Guide } from '../guide.ts';
import type { KnownAddress } from '../nearest-address.ts';

/** Every address that the page-not-found page may offer, with its title: pages, words, and the numbers on paper. */
export function knownAddresses(guide: Guide): KnownAddress[] {
  const titles = titlesByAddress(guide);
  const numbers = guide.permalinks.map(({ number, target, status }): KnownAddress => {
    const retired = guide.t('short.retiredTitle', { number });
    return [`/r/${number}/`, status === 'live' ? (titles.get(target) ?? '') : retired];
  });
  return [...titles, ...numbers];
}
