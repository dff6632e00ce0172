import type { Answer } from './ask.ts';
import { askFor, askPages, fromHome, isThere, locations, parseJson, type DeployedSite } from './deployed-site.ts';
import { count, judge, type Check } from './check.ts';
import { searchFiles } from './search-files.ts';

const copyAll = 'Copy all of dist/ from one build with the right SITE_URL and BASE_PATH.';

/** The files that other software reads, and the search. */
export const dataChecks: readonly Check[] = [
  {
    id: 'sitemap',
    title: 'The sitemap lists this site’s own addresses',
    mend: copyAll,
    run: async (site) => {
      const index = await askFor(site, 'sitemap-index.xml');
      const maps = locations(index.body.toString('utf8'));
      const answers = await Promise.all(maps.map((map) => askFor(site, fromHome(site, map))));
      const listed = answers.flatMap(({ body }) => locations(body.toString('utf8')));
      const faults = [
        ...(index.status === 200 && maps.length > 0
          ? []
          : [`/sitemap-index.xml answers ${index.status} and lists ${count(maps.length, 'sitemap')}`]),
        ...answers.flatMap((answer) => typeFaults(site, answer, /xml/)),
        ...[...maps, ...listed].filter((address) => !address.startsWith(site.ownHome)).map((address) => `It lists ${address}`),
      ];
      return judge(faults, count(listed.length, 'address', 'addresses'));
    },
  },
  {
    id: 'robots',
    title: 'Search engines may read the site',
    mend: 'robots.txt comes from the build; no header X-Robots-Tag may say "noindex". A host’s preview address often says it: check the real one.',
    run: async (site) => {
      const robots = await askFor(site, 'robots.txt');
      const text = robots.body.toString('utf8');
      const closed = (await askPages(site)).filter(({ answer }) => /noindex|none/.test(answer.headers.get('x-robots-tag') ?? ''));
      const faults = [
        ...typeFaults(site, robots, /^text\/plain/),
        ...(robots.status === 200 && !text.includes(`Sitemap: ${site.ownHome}sitemap-index.xml`)
          ? ['/robots.txt does not name this site’s sitemap']
          : []),
        ...(/^Disallow: *\/ *$/m.test(text) ? ['/robots.txt forbids everything'] : []),
        ...closed.map(({ path, answer }) => `/${path} says X-Robots-Tag: ${answer.headers.get('x-robots-tag') ?? ''}`),
      ];
      // Robots look only at the root of a host.
      const atRoot = new URL(site.home).pathname === '/';
      return judge(
        faults,
        atRoot ? '/robots.txt' : 'under a sub-path no robot reads this robots.txt; the host’s own should name the sitemap',
      );
    },
  },
  {
    id: 'feed',
    title: 'The feed of changes answers',
    mend: copyAll,
    run: async (site) => {
      const feed = await askFor(site, 'feed.xml');
      const links = [...feed.body.toString('utf8').matchAll(/<link>([^<]+)<\/link>/g)].map(([, link = '']) => link);
      const faults = [
        ...typeFaults(site, feed, /xml/),
        ...(feed.status === 200 && links.length < 2 ? ['/feed.xml holds no changes'] : []),
        ...links.filter((link) => !link.startsWith(site.ownHome)).map((link) => `/feed.xml names ${link}`),
      ];
      return judge(faults, count(Math.max(0, links.length - 1), 'change'));
    },
  },
  {
    id: 'manifest',
    title: 'Phones can put the site on the home screen',
    mend: 'Send *.webmanifest as "application/manifest+json". The file and its icons come from the build.',
    run: async (site) => {
      const answer = await askFor(site, 'manifest.webmanifest');
      const manifest = parseJson(answer.body) as { start_url?: string; icons?: { src: string }[] } | undefined;
      const icons = await Promise.all((manifest?.icons ?? []).map(({ src }) => site.ask(new URL(src, site.home).href)));
      const base = new URL(site.home).pathname;
      const faults = [
        ...typeFaults(site, answer, /^application\/(manifest\+)?json/),
        ...(answer.status === 200 && manifest?.start_url !== base
          ? [`It starts at ${manifest?.start_url ?? 'no address'}, not at ${base}`]
          : []),
        ...icons.flatMap((icon) => typeFaults(site, icon, /^image\/png/)),
      ];
      return judge(faults, `manifest and ${count(icons.length, 'icon')}`);
    },
  },
  {
    id: 'lists',
    title: 'The lists for other software answer',
    mend: `${copyAll} JSON is sent as "application/json", text as "text/plain; charset=utf-8".`,
    run: async (site) => {
      const json = await Promise.all(['articles.json', 'evidence.json'].map((path) => askFor(site, path)));
      const text = await askFor(site, 'llms.txt');
      const plain = /^text\/plain; *charset="?utf-8/i;
      const faults = [...json.flatMap((answer) => jsonFaults(site, answer)), ...typeFaults(site, text, plain)];
      return judge(faults, '/articles.json, /evidence.json, /llms.txt');
    },
  },
  {
    id: 'search',
    title: 'Everything that the search needs is there',
    mend: `${copyAll} Scripts are sent as "text/javascript"; the files in pagefind/ as they are, not unpacked.`,
    run: async (site) => {
      const paths = await searchFiles(site);
      const answers = await Promise.all(paths.map((path) => askFor(site, path)));
      const faults = answers.flatMap((answer) => {
        if (answer.url.endsWith('.js')) return typeFaults(site, answer, /^(text|application)\/javascript/);
        return answer.url.endsWith('.json') ? jsonFaults(site, answer) : typeFaults(site, answer, /^/);
      });
      const engine = paths.some((path) => path.endsWith('.pf_meta')) ? [] : ['/pagefind/pagefind-entry.json names no index'];
      return judge([...faults, ...engine], count(answers.length, 'file'));
    },
  },
  {
    id: 'codes',
    title: 'The code look-up answers for every code',
    mend: 'Copy the folder dist/connect/ too, and let addresses with a dot in them (E11.42) lead to their folder like all others.',
    run: async (site) => {
      const list = await askFor(site, 'connect/codes.json');
      if (!(await isThere(site, 'connect/codes.json'))) return { state: 'skipped', found: 'this site has no /connect/codes.json' };
      const rows = (parseJson(list.body) ?? []) as { system: string; code: string }[];
      const paths = rows.map(({ system, code }) => `connect/${system}/${code}/`);
      const [pages, bare] = await Promise.all([
        Promise.all(paths.map((path) => askFor(site, path))),
        Promise.all(paths.map((path) => askFor(site, path.slice(0, -1)))),
      ]);
      const faults = [
        ...jsonFaults(site, list),
        ...pages.flatMap((answer) => typeFaults(site, answer, /^text\/html/)),
        ...bare
          .filter(({ status }) => status < 300 || status > 399)
          .map(({ url, status }) => `${pathOf(site, url)} answers ${status} and leads nowhere`),
      ];
      return judge(rows.length === 0 ? [...faults, '/connect/codes.json lists no codes'] : faults, count(rows.length, 'code'));
    },
  },
];

function typeFaults(site: DeployedSite, { url, status, headers }: Answer, type: RegExp): string[] {
  if (status !== 200) return [`${pathOf(site, url)} answers ${status}`];
  const sent = headers.get('content-type') ?? 'no type';
  return type.test(sent) ? [] : [`${pathOf(site, url)} is sent as ${sent}`];
}

function jsonFaults(site: DeployedSite, answer: Answer): string[] {
  const faults = typeFaults(site, answer, /^application\/json/);
  return faults.length === 0 && parseJson(answer.body) === undefined ? [`${pathOf(site, answer.url)} is not JSON`] : faults;
}

function pathOf(site: DeployedSite, url: string): string {
  return url.startsWith(site.home) ? `/${url.slice(site.home.length)}` : url;
}
