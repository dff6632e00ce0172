import type { Answer } from './ask.ts';
import { askFor, askPages, type DeployedSite } from './deployed-site.ts';
import { count, judge, type Check } from './check.ts';
import { embedPaths } from './page-checks.ts';

const where = 'dist/_headers lists what to send; docs/deploy.md says where your host takes it.';

/** What a page cannot say for itself, so that the host has to. */
export const headerChecks: readonly Check[] = [
  {
    id: 'nosniff',
    title: 'Browsers are told not to guess types',
    mend: `Send "X-Content-Type-Options: nosniff" with every answer. ${where}`,
    run: async (site) => {
      const answers = [
        ...(await pageAnswers(site)),
        ...(await Promise.all(['articles.json', 'robots.txt'].map((path) => askFor(site, path)))),
      ];
      return judge(
        answers
          .filter(({ headers }) => headers.get('x-content-type-options')?.toLowerCase() !== 'nosniff')
          .map(({ url }) => pathOf(site, url)),
        count(answers.length, 'answer'),
      );
    },
  },
  {
    id: 'referrer',
    title: 'No other site learns which page a reader came from',
    mend: `Send "Referrer-Policy: no-referrer", or leave the one in each page's head as it is. ${where}`,
    run: async (site) => {
      const pages = await askPages(site);
      const strict = ({ page, answer }: (typeof pages)[number]) =>
        (page.referrer ?? answer.headers.get('referrer-policy')) === 'no-referrer';
      return judge(
        pages.filter((page) => !strict(page)).map(({ path }) => `/${path}`),
        count(pages.length, 'page'),
      );
    },
  },
  {
    id: 'frames',
    title: 'No other site can show a page in a frame',
    mend: `Send "Content-Security-Policy: frame-ancestors 'self'" with every page but those under /embed/. ${where}`,
    run: async (site) => {
      const answers = await pageAnswers(site);
      return judge(
        answers
          .filter(({ headers }) => !/^'(self|none)'$/.test(framers(headers) ?? ''))
          .map((answer) => `${pathOf(site, answer.url)} ${framesSaid(answer)}`),
        count(answers.length, 'page'),
      );
    },
  },
  {
    id: 'embed',
    title: 'Pages made for it may stand in other sites',
    mend: `Send "Content-Security-Policy: frame-ancestors *" with /embed/, in place of the rule of all other pages, and no X-Frame-Options. ${where}`,
    run: async (site) => {
      const paths = await embedPaths(site);
      if (paths.length === 0) return { state: 'skipped', found: 'this site has no pages under /embed/' };
      const answers = await Promise.all(paths.map((path) => askFor(site, path)));
      const open = ({ headers }: Answer) => ['*', undefined].includes(framers(headers)) && !headers.has('x-frame-options');
      return judge(
        answers.filter((answer) => !open(answer)).map((answer) => `${pathOf(site, answer.url)} ${framesSaid(answer)}`),
        count(paths.length, 'page'),
      );
    },
  },
  {
    id: 'cookies',
    title: 'The host sets no cookie',
    mend: 'Switch off what sets it (bot checks, load balancing, analytics). The privacy page promises that there is none.',
    run: async (site) => {
      const answers = [...(await pageAnswers(site)), await askFor(site, 'articles.json'), await askFor(site, 'no-such-page/')];
      return judge(
        answers
          .filter(({ headers }) => headers.has('set-cookie'))
          .map(({ url, headers }) => `${pathOf(site, url)} sets ${headers.get('set-cookie')?.split('=')[0] ?? ''}`),
        count(answers.length, 'answer'),
      );
    },
  },
];

async function pageAnswers(site: DeployedSite): Promise<Answer[]> {
  return (await askPages(site)).map(({ answer }) => answer);
}

function pathOf(site: DeployedSite, url: string): string {
  return `/${url.slice(site.home.length)}`;
}

/** Who may frame the answer. Two headers come joined with a comma, and both count: the stricter one is told. */
function framers(headers: Headers): string | undefined {
  const policies = [...(headers.get('content-security-policy') ?? '').matchAll(/frame-ancestors\s+([^;,]+)/gi)].map(([, who = '']) =>
    who.trim(),
  );
  return policies.find((who) => who !== '*') ?? policies[0];
}

function framesSaid({ headers }: Answer): string {
  const said = headers.get('content-security-policy') ?? headers.get('x-frame-options');
  return said === null ? 'says nothing about frames' : `says "${said}"`;
}
