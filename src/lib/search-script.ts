import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { SearchSite } from '../schemas/search-site.ts';
import { bundleForBrowser } from './browser-script.ts';

/** The scripts of the search: for its own page, for the header of all others, and for the full text of pages. */
export const searchScripts = ['page', 'panel', 'full-text'] as const;
export type SearchScript = (typeof searchScripts)[number];

/**
 * Bundles a script of the search for browsers, with what it has to know about the site inside. Each has an address of
 * its own and is no part of any page, so that pages stay as light as they are until somebody searches. They share no
 * chunk: a second request would cost a reader on a slow connection more than some bytes twice.
 */
export async function bundleSearch(name: SearchScript, root: string, site: Omit<SearchSite, 'style'>): Promise<string> {
  const style = transformSync(readFileSync(join(root, 'src/styles/search.css'), 'utf8'), { loader: 'css', minify: true }).code.trim();
  return bundleForBrowser(`src/components/search/${name}.ts`, root, {
    searchSite: JSON.stringify(siteFor(name, { ...site, style })),
    isSearchPage: String(name === 'page'),
  });
}

/** What a script needs of it: the full text shows nothing itself, and the search page lists other ways on in its own text. */
function siteFor(name: SearchScript, site: SearchSite): SearchSite {
  if (name === 'full-text') return { base: site.base, words: {}, cards: {}, ways: [], style: '' };
  return name === 'page' ? { ...site, ways: [] } : site;
}
