import type { SearchSite } from '@/schemas/search-site.ts';

// Put in when the script is made (lib/search-script.ts).
declare const searchSite: SearchSite;
declare const isSearchPage: boolean;

/** What this site is called, says and offers. */
export const site: SearchSite = searchSite;

/** An address inside the site as the host knows it. */
export function at(address: string): string {
  return site.base + address.slice(1);
}

/** Whether this script runs on the search page, which lists other ways on in its own text. */
export const listsWays: boolean = isSearchPage;
