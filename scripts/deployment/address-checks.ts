import { NoAnswer, type Ask } from './ask.ts';
import { askFor, askPage, isThere, type DeployedSite } from './deployed-site.ts';
import { judge, type Check } from './check.ts';
import type { PageFacts } from './page.ts';

/** What the host does with addresses that are not quite right. */
export const addressChecks: readonly Check[] = [
  {
    id: 'slash',
    title: 'An address without its last slash leads to the one with it, query and all',
    mend: 'Let the host send a permanent redirect (301 or 308) from a folder without the slash, and keep what follows the question mark.',
    run: async (site) => {
      const paths = site.paths.filter((path) => path.endsWith('/')).slice(0, 3);
      const asked = [...paths.map((path) => path.slice(0, -1)), 'search?q=light+touch%21'];
      const faults = await Promise.all(asked.map((path) => redirectFaults(site, path)));
      return judge(faults.flat(), asked.map((path) => `/${path}`).join(', '));
    },
  },
  {
    id: 'missing',
    title: 'An unknown address gets the site’s own 404 page',
    mend: 'Tell the host to answer what it does not have with dist/404.html and status 404, not with 200 and not with a page of its own.',
    run: async (site) => {
      const paths = ['no-such-page', 'no-such-page/', 'no/such/page/', 'r/999999/', 'no-such-file.json'];
      const pages = await Promise.all(paths.map((path) => askUnknown(site, path)));
      const faults = pages.flatMap(({ path, answer, page }) => [
        ...(answer.status === 404 ? [] : [`/${path} answers ${answer.status}`]),
        ...(answer.status === 404 && !isOwn(page) ? [`/${path} gets a page of the host, "${page.title}"`] : []),
      ]);
      return judge(faults, paths.map((path) => `/${path}`).join(', '));
    },
  },
  {
    id: 'query',
    title: 'A page is the same with a query',
    mend: 'Let the host ignore what follows the question mark: search and the code look-up read it in the browser.',
    run: async (site) => {
      const asked = await withQueries(site);
      const answers = await Promise.all(asked.map(async (path) => ({ path, pair: await samePair(site, path) })));
      return judge(
        answers.filter(({ pair }) => pair !== undefined).map(({ path, pair }) => `/${path} ${pair ?? ''}`),
        asked.map((path) => `/${path.replace(/\?.*/, '?…')}`).join(', '),
      );
    },
  },
  {
    id: 'https',
    title: 'The line is encrypted, and plain http leads to https',
    mend: 'Get a certificate (most hosts do it by themselves), and let http:// answer with a permanent redirect to https://.',
    run: async (site) => {
      if (site.isLoopback) return { state: 'skipped', found: 'not asked on this computer' };
      if (!site.home.startsWith('https:')) return judge([`${site.home} is not https`], '');
      return judge(await plainFaults(site.home, site.ask), site.home);
    },
  },
];

async function redirectFaults(site: DeployedSite, path: string): Promise<string[]> {
  const [folder = '', query] = path.split('?');
  const wanted = `${site.home}${folder}/${query === undefined ? '' : `?${query}`}`;
  const { status, headers } = await askFor(site, path);
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null) return [`/${path} answers ${status} and leads nowhere`];
  const target = new URL(location, site.home + path).href;
  return target === wanted ? [] : [`/${path} leads to ${target}`];
}

/** Some hosts add the last slash first, and then see that there is nothing. */
async function askUnknown(site: DeployedSite, path: string) {
  const asked = await askPage(site, path);
  return asked.answer.headers.get('location')?.endsWith(`/${path}/`) ? { ...(await askPage(site, `${path}/`)), path } : asked;
}

/** Only pages of this site carry such a policy. */
function isOwn({ policy }: PageFacts): boolean {
  return policy?.includes("default-src 'none'") ?? false;
}

async function withQueries(site: DeployedSite): Promise<string[]> {
  const code = 'connect/?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=E11.42';
  return ['search/?q=light+touch', ...((await isThere(site, 'connect/')) ? [code] : [])];
}

async function samePair(site: DeployedSite, path: string): Promise<string | undefined> {
  const [plain, asked] = await Promise.all([askFor(site, path.replace(/\?.*/, '')), askFor(site, path)]);
  if (asked.status !== 200) return `answers ${asked.status}`;
  return asked.body.equals(plain.body) ? undefined : 'is another page than without it';
}

/** What is wrong with the plain address; nothing when it is closed. */
async function plainFaults(home: string, ask: Ask): Promise<string[]> {
  const plain = home.replace(/^https:/, 'http:');
  try {
    const { status, headers } = await ask(plain);
    const target = headers.get('location') ?? '';
    return status >= 300 && status < 400 && target.startsWith('https://') ? [] : [`${plain} answers ${status} and does not lead to https`];
  } catch (error) {
    if (error instanceof NoAnswer) return [];
    throw error;
  }
}
