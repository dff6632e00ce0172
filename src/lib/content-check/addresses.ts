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
  '/evidence/statements/',
  '/about/',
  '/about/quality/',
  '/r/',
  '/handouts/',
  '/keep-this-guide/',
  '/connect/',
  '/easier-to-read/',
];
const dataFiles = [
  '/articles.json',
  '/evidence.json',
  '/feed.xml',
  '/connect/codes.json',
  '/fhir/Bundle/leaflets.json',
  '/sitemap-index.xml',
];

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
    ...library.claims.map(claimPage),
    ...library.sources.map(sourcePage),
  ]);
  const found = new Map<string, ReadonlySet<string> | undefined>();
  const fragmentsOf = (address: string) => {
    if (!found.has(address)) found.set(address, findFragments(address, pages.get(address), library));
    return found.get(address);
  };
  return { all, pages, fragmentsOf };
}

function findFragments(address: string, page: PageEntry | undefined, { known, claims, sources }: Library): ReadonlySet<string> | undefined {
  if (page !== undefined) return page.parsed ? headingSlugs(page) : undefined;
  if (address === '/glossary/') return known.glossary;
  if (address === '/evidence/statements/') return known.statements;
  return new Set([
    ...claims.filter((claim) => claimPage(claim) === address).map(({ id }) => id),
    ...sources.filter((source) => sourcePage(source) === address).map(({ id }) => id),
  ]);
}

/** The page of a claim: its subject is the name of its file. */
function claimPage({ file }: { file: string }): string {
  return `/evidence/claims/${
    file
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '') ?? ''
  }/`;
}

/** The page of a source: one for each kind. */
function sourcePage({ data }: Library['sources'][number]): string {
  return `/evidence/sources/${data.kind ?? ''}/`;
}

/** The ids of a page's headings, by the rule Astro uses. */
function headingSlugs(page: PageEntry): Set<string> {
  const slugger = new GithubSlugger();
  const headings = nodesOf(page.tree).filter(({ node }) => node.type === 'heading');
  return new Set(headings.map(({ node }) => slugger.slug(nodeText(node))));
}
