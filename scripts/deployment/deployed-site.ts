import type { Answer, Ask } from './ask.ts';
import { pageFacts, type PageFacts } from './page.ts';

/** A site somewhere on the web, as far as it says itself what it holds. */
export interface DeployedSite {
  ask: Ask;
  /** The address that was asked for: home page, with a slash at the end. */
  home: string;
  /** Where the site itself says that it lives. The same as `home` when it was built for this address. */
  ownHome: string;
  /** On this computer: no certificate, and often a trial of a build for another address. */
  isLoopback: boolean;
  /** Paths of all pages in the sitemap, from the home page: '', 'urgent-help/'. */
  paths: readonly string[];
  /** Rows of articles.json. */
  articles: readonly ArticleRow[];
  /** Numbers of the short addresses. */
  numbers: readonly number[];
}

export interface ArticleRow {
  id: string;
  url: string;
  short: string;
}

/** The address cannot be checked: it is none, or no Steady Steps site answers there. The message says what to do. */
export class NotOurSite extends Error {
  override name = 'NotOurSite';
}

/** Reads the lists that a site keeps of itself. Throws `NotOurSite` when there are none. */
export async function readDeployedSite(address: string, ask: Ask): Promise<DeployedSite> {
  const home = homeOf(address);
  const articles = await readArticles(home, ask);
  const [first] = articles;
  // Every row names its address whole, and ends with its id: what stands before is home.
  const ownHome = first?.url.slice(0, -`${first.id}/`.length) ?? home;
  const isLoopback = /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(home).hostname);
  const site = { ask, home, ownHome, isLoopback, articles };
  return { ...site, paths: await sitemapPaths(site), numbers: await shortNumbers(site) };
}

/** A page or file of the site, by its path from the home page. */
export function askFor(site: Pick<DeployedSite, 'ask' | 'home'>, path: string): Promise<Answer> {
  return site.ask(site.home + path);
}

/** Whether the host has something there. Some hosts show the same page with 200 for all that they do not have. */
export async function isThere(site: Pick<DeployedSite, 'ask' | 'home'>, path: string): Promise<boolean> {
  const { status, body } = await askFor(site, path);
  return status === 200 && !body.equals((await askFor(site, 'no-such-page/')).body);
}

const facts = new WeakMap<Answer, PageFacts>();

/** A page of the site with what stands in it. */
export async function askPage(site: DeployedSite, path: string): Promise<{ path: string; answer: Answer; page: PageFacts }> {
  const answer = await askFor(site, path);
  const page = facts.get(answer) ?? pageFacts(answer.body.toString('utf8'));
  facts.set(answer, page);
  return { path, answer, page };
}

/** Every page of the sitemap. */
export function askPages(site: DeployedSite) {
  return Promise.all(site.paths.map((path) => askPage(site, path)));
}

function homeOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new NotOurSite(`"${address}" is not an address. Give the one of the home page, such as https://feet.example.org/.`);
  }
  return `${url.origin}${url.pathname.replace(/(\/|\/index\.html)?$/, '/')}`;
}

async function readArticles(home: string, ask: Ask): Promise<ArticleRow[]> {
  const { status, body } = await ask(`${home}articles.json`);
  const rows: unknown = status === 200 ? parseJson(body) : undefined;
  const isRow = (row: Partial<ArticleRow> | null) => row?.url?.endsWith(`${row.id}/`) === true;
  if (Array.isArray(rows) && rows.length > 0 && rows.every(isRow)) return rows as ArticleRow[];
  const found = status === 200 ? 'holds something else' : `answers ${status}`;
  throw new NotOurSite(
    `${home} is not the home page of a Steady Steps site: ${home}articles.json ${found}. Under a sub-path, give the whole path, such as https://clinic.example.org/foot-pain/.`,
  );
}

/** The content of a JSON file; undefined when it is none. */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Every <loc> of a sitemap file. */
export function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

type Unlisted = Omit<DeployedSite, 'paths' | 'numbers'>;

/** Paths of the pages in the sitemap, and of the articles in case it is not there: another check tells of that. */
async function sitemapPaths(site: Unlisted): Promise<string[]> {
  const index = locations((await askFor(site, 'sitemap-index.xml')).body.toString('utf8'));
  const maps = await Promise.all(index.map(async (map) => (await askFor(site, fromHome(site, map))).body.toString('utf8')));
  const listed = maps.flatMap(locations).map((address) => fromHome(site, address));
  return [...new Set(['', ...listed, ...site.articles.map(({ id }) => `${id}/`)])];
}

/** A whole address as a path from the home page, whatever host it names. */
export function fromHome(site: Pick<DeployedSite, 'home' | 'ownHome'>, address: string): string {
  for (const home of [site.ownHome, site.home]) if (address.startsWith(home)) return address.slice(home.length);
  const { pathname } = new URL(address, site.home);
  const base = new URL(site.home).pathname;
  return pathname.slice(pathname.startsWith(base) ? base.length : 1);
}

/** How far to ask beyond the highest number that is listed: pages that search engines need not know have theirs too. */
const unlistedNumbers = 200;

/** Numbers only grow, so all up to the highest one are there, those of pages that were taken away too. */
async function shortNumbers(site: Unlisted): Promise<number[]> {
  const list = (await askFor(site, 'r/')).body.toString('utf8');
  const named = [...list.matchAll(/\/r\/(\d+)\//g), ...site.articles.map(({ short }) => /\/r\/(\d+)\//.exec(short) ?? [])];
  const listed = Math.max(0, ...named.map(([, digits]) => Number(digits ?? 0)));
  let highest = listed;
  while (highest < listed + unlistedNumbers && (await isThere(site, `r/${highest + 1}/`))) highest += 1;
  return Array.from({ length: highest }, (_, place) => place + 1);
}
