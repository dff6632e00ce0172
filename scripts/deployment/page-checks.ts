import { askPage, askPages, isThere, type DeployedSite } from './deployed-site.ts';
import { count, judge, type Check } from './check.ts';
import type { Answer } from './ask.ts';

/** What every page must be, wherever it is served. */
export const pageChecks: readonly Check[] = [
  {
    id: 'home',
    title: 'The pages know where they live',
    mend: 'Build with SITE_URL set to the origin of the address that readers use, and BASE_PATH to the path there; then deploy again.',
    run: async (site) => {
      const [own, asked] = [new URL(site.ownHome), new URL(site.home)];
      if (site.ownHome === site.home) return { state: 'passed', found: site.home };
      const fault = `The pages say that they live at ${site.ownHome}, and you asked ${site.home}`;
      // A trial on this computer of what will live elsewhere.
      if (site.isLoopback && own.pathname === asked.pathname) return { state: 'skipped', found: `${fault}, on this computer` };
      return judge([fault], '');
    },
  },
  {
    id: 'pages',
    title: 'Every page answers, as HTML in UTF-8',
    mend: 'Copy all of dist/ to the host. HTML is sent as "Content-Type: text/html; charset=utf-8".',
    run: async (site) => {
      const pages = await askPages(site);
      return judge(
        pages.flatMap(({ path, answer }) => htmlFaults(answer).map((fault) => `/${path} ${fault}`)),
        count(pages.length, 'page'),
      );
    },
  },
  {
    id: 'canonical',
    title: 'Every page names its own address',
    mend: 'The files come from a build for another place, or from several builds. Build with the right SITE_URL and BASE_PATH, and copy all of dist/.',
    run: async (site) => {
      const pages = await askPages(site);
      const wrong = pages.filter(({ path, page }) => page.canonical !== site.ownHome + path);
      return judge(
        wrong.map(({ path, page }) => `/${path} names ${page.canonical ?? 'no address'}`),
        count(pages.length, 'page'),
      );
    },
  },
  {
    id: 'short',
    title: 'Every short address for paper leads on',
    mend: 'Copy the folder dist/r/ too. A number that was ever printed must answer for ever: see content/permalinks.yaml.',
    run: async (site) => {
      if (site.numbers.length === 0) return judge(['/r/ lists no numbers'], '');
      const pages = await Promise.all(site.numbers.map((number) => askPage(site, `r/${number}/`)));
      const known = new Set(site.paths.map((path) => new URL(path, site.home).pathname));
      const faults = pages.flatMap(({ path, answer, page }) => [
        ...htmlFaults(answer).map((fault) => `/${path} ${fault}`),
        ...(page.leadsTo === undefined || known.has(page.leadsTo) ? [] : [`/${path} leads to ${page.leadsTo}, which is no page here`]),
      ]);
      return judge(faults, `/r/1/ to /r/${site.numbers.length}/`);
    },
  },
  {
    id: 'links',
    title: 'Every link inside the site leads somewhere',
    mend: 'Copy all of dist/ from one build. Addresses that begin with the wrong path mean that BASE_PATH was another one.',
    run: async (site) => {
      const pages = await askPages(site);
      const origin = new URL(site.home).origin;
      const from = new Map<string, string>();
      for (const { path, page } of pages) {
        for (const link of page.links) {
          const url = URL.canParse(link, site.home + path) ? new URL(link, site.home + path) : undefined;
          if (url?.origin === origin) from.set(url.origin + url.pathname, path);
        }
      }
      const answers = await Promise.all([...from].map(async ([url, path]) => ({ url, path, answer: await site.ask(url) })));
      return judge(
        answers
          .filter(({ answer }) => answer.status !== 200)
          .map(({ url, path, answer }) => `/${path} links to ${url}, which answers ${answer.status}`),
        count(answers.length, 'address', 'addresses'),
      );
    },
  },
  {
    id: 'policy',
    title: 'Every page carries its content security policy',
    mend: 'Serve the files as the build made them: each page holds its policy in its head.',
    run: async (site) => {
      const pages = await askPages(site);
      const bare = pages.filter(({ page }) => !page.policy?.includes("default-src 'none'"));
      return judge(
        bare.map(({ path, page }) => `/${path} has ${page.policy === undefined ? 'none' : `"${page.policy}"`}`),
        count(pages.length, 'page'),
      );
    },
  },
  {
    id: 'third-party',
    title: 'No page asks another host for anything',
    mend: 'Something put it in after the build: switch off analytics, "speed" features and chat widgets of the host.',
    run: async (site) => {
      const origins = new Set([site.home, site.ownHome].map((address) => new URL(address).origin));
      const pages = await askPages(site);
      return judge(
        pages.flatMap(({ path, page }) =>
          page.fetched
            .filter((address) => !address.startsWith('data:') && !origins.has(new URL(address, site.home + path).origin))
            .map((address) => `/${path} asks ${address}`),
        ),
        count(pages.length, 'page'),
      );
    },
  },
  {
    id: 'unchanged',
    title: 'No script or style was put into a page',
    mend: 'The host changes pages on their way: switch off what rewrites HTML (minifying, e-mail hiding, analytics, "rocket" loaders).',
    run: async (site) => {
      const pages = await askPages(site);
      const faults = pages.flatMap(({ path, page }) => [
        ...page.inline
          .filter((hash) => !page.policy?.includes(hash))
          .map((hash) => `/${path} holds a script or style that its policy does not know (${hash})`),
        ...page.fetched.filter((address) => address.includes('/cdn-cgi/')).map((address) => `/${path} asks ${address}`),
      ]);
      return judge(faults, count(pages.length, 'page'));
    },
  },
];

/** What is wrong with an answer that should be a page; empty when nothing is. */
export function htmlFaults({ status, headers, body }: Answer): string[] {
  if (status !== 200) return [`answers ${status}`];
  const type = headers.get('content-type') ?? 'no type';
  if (!/^text\/html\b/i.test(type)) return [`is sent as ${type}`];
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) return [`is sent as ${type}`];
  // Without a charset in the header, the page's own must stand where a browser looks for it.
  const named = charset !== undefined || /<meta charset="?utf-8/i.test(body.subarray(0, 1024).toString('latin1'));
  return named ? [] : ['tells its letters (charset) nowhere'];
}

/** The pages that others may frame, by path; empty when the site has none. */
export async function embedPaths(site: DeployedSite): Promise<string[]> {
  const paths = site.numbers.map((number) => `embed/${number}/`);
  const answers = await Promise.all(paths.map(async (path) => ({ path, there: await isThere(site, path) })));
  return answers.filter(({ there }) => there).map(({ path }) => path);
}
