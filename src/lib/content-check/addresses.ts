import GithubSlugger from 'github-slugger';
import { nodeText } from '../md-node.ts';
import type { Library, PageEntry } from './library.ts';
import { nodesOf } from './nodes.ts';

/** Pages the site makes by itself, and data files a text may point to. */
const fixedAddresses = [
  '/',
  '/search/',
  '/glossary/',
  '/evidence/',
  '/evidence/sources/',
  '/evidence/claims/',
  '/evidence/statements/',
  '/about/',
];
const dataFiles = ['/articles.json', '/evidence.json', '/feed.xml', '/sitemap-index.xml'];

/** What can be linked to inside the site. */
export interface Addresses {
  /** Every address that a link may name. */
  all: ReadonlySet<string>;
  /** Pages by address. */
  pages: ReadonlyMap<string, PageEntry>;
  /** The parts of a page that can be named after "#", or undefined when nobody can say. */
  fragmentsOf(address: string): ReadonlySet<string> | undefined;
}

/** Gathers every address of the site and the parts of its pages. */
export function gatherAddresses(library: Library): Addresses {
  const pages = new Map(library.pages.map((page) => [page.address, page]));
  const all = new Set([
    ...fixedAddresses,
    ...dataFiles,
    ...pages.keys(),
    ...[...(library.known.glossary ?? [])].map((slug) => `/glossary/${slug}/`),
    ...[...(library.known.sections ?? [])].map((id) => `/${id}/`),
    ...library.permalinks.map(({ id }) => `/r/${id}/`),
  ]);
  const found = new Map<string, ReadonlySet<string> | undefined>();
  const fragmentsOf = (address: string) => {
    if (!found.has(address)) found.set(address, findFragments(address, pages.get(address), library));
    return found.get(address);
  };
  return { all, pages, fragmentsOf };
}

function findFragments(address: string, page: PageEntry | undefined, { known }: Library): ReadonlySet<string> | undefined {
  if (page !== undefined) return page.parsed ? headingSlugs(page) : undefined;
  if (address === '/glossary/') return known.glossary;
  if (address === '/evidence/sources/') return known.sources;
  if (address === '/evidence/claims/') return known.claims;
  if (address === '/evidence/statements/') return known.statements;
  if (address !== '/evidence/') return new Set();
  return new Set([...(known.sources ?? []), ...(known.claims ?? []), ...(known.statements ?? [])]);
}

/** The ids of a page's headings, by the rule Astro uses. */
function headingSlugs(page: PageEntry): Set<string> {
  const slugger = new GithubSlugger();
  const headings = nodesOf(page.tree).filter(({ node }) => node.type === 'heading');
  return new Set(headings.map(({ node }) => slugger.slug(nodeText(node))));
}
