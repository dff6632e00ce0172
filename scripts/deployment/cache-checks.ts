import type { Answer } from './ask.ts';
import { askFor, askPages, type DeployedSite } from './deployed-site.ts';
import { count, judge, type Check } from './check.ts';
import { hashedSearchFiles, searchFiles } from './search-files.ts';

/** A page may be this old without being asked for again, in seconds: a changed warning must reach readers. */
const oldestPage = 600;
/** A file with a hash in its name should be kept for at least this long: 30 days. */
const leastKept = 2_592_000;

/** How the host lets browsers keep things, and how it packs them. */
export const cacheChecks: readonly Check[] = [
  {
    id: 'cache-pages',
    title: 'Pages are asked for again, so that a change reaches readers',
    mend: 'Send "Cache-Control: public, max-age=0, must-revalidate" with all files but those with a hash in their name. With no rule at all, browsers guess.',
    run: async (site) => {
      const files = await Promise.all(['articles.json', 'manifest.webmanifest', 'search/index.json'].map((path) => askFor(site, path)));
      const answers = [...(await askPages(site)).map(({ answer }) => answer), ...files.filter(({ status }) => status === 200)];
      return judge(
        answers.filter(({ headers }) => !(keptFor(headers) <= oldestPage)).map((answer) => cacheSaid(site, answer)),
        count(answers.length, 'answer'),
      );
    },
  },
  {
    id: 'cache-hashed',
    title: 'Files with a hash in their name are kept',
    mend: 'Send "Cache-Control: public, max-age=31536000, immutable" with /_astro/, /pagefind/fragment/ and /pagefind/index/.',
    run: async (site) => {
      const pages = await askPages(site);
      const styles = pages.flatMap(({ path, page }) =>
        page.fetched.filter((file) => file.includes('/_astro/')).map((file) => new URL(file, site.home + path).href),
      );
      const urls = [...new Set([...styles, ...(await hashedSearchFiles(site)).map((path) => site.home + path)])];
      const answers = await Promise.all(urls.map((url) => site.ask(url)));
      const faults = answers.filter(({ status, headers }) => status !== 200 || !(keptFor(headers) >= leastKept));
      return judge(
        faults.map((answer) =>
          answer.status === 200 ? cacheSaid(site, answer) : `/${answer.url.slice(site.home.length)} answers ${answer.status}`,
        ),
        count(answers.length, 'file'),
      );
    },
  },
  {
    id: 'fresh',
    title: 'What has not changed is not sent again',
    mend: 'Let the host send ETag or Last-Modified, and answer 304 to a browser that names what it has.',
    run: async (site) => {
      const paths = ['', ...site.articles.slice(0, 1).map(({ id }) => `${id}/`), 'articles.json'];
      const faults = await Promise.all(paths.map((path) => staleFaults(site, path)));
      return judge(faults.flat(), paths.map((path) => `/${path}`).join(', '));
    },
  },
  {
    id: 'compressed',
    title: 'Text is sent compressed',
    mend: 'Switch on brotli or gzip for HTML, CSS, JavaScript, JSON and XML.',
    run: async (site) => {
      const pages = (await askPages(site)).map(({ answer }) => answer);
      const files = await Promise.all(
        [...(await searchFiles(site)).filter((path) => /\.(js|json)$/.test(path)), 'articles.json', 'feed.xml'].map((path) =>
          askFor(site, path),
        ),
      );
      const large = [...pages, ...files].filter(({ status, body }) => status === 200 && body.length > 2000);
      return judge(
        large
          .filter(({ headers }) => !/^(br|gzip|zstd)$/.test(headers.get('content-encoding') ?? ''))
          .map(({ url }) => `/${url.slice(site.home.length)}`),
        `${count(large.length, 'answer')}, with ${[...new Set(large.map(({ headers }) => headers.get('content-encoding')))].join(' and ')}`,
      );
    },
  },
];

/** For how many seconds a browser may keep it without asking. NaN when nothing is said: then it guesses. */
function keptFor(headers: Headers): number {
  const rule = headers.get('cache-control') ?? '';
  if (/\bno-(cache|store)\b/.test(rule)) return 0;
  const ages = [...rule.matchAll(/\bmax-age=(\d+)/g)].map(([, seconds]) => Number(seconds));
  // Two rules that disagree are none.
  return new Set(ages).size === 1 ? (ages[0] ?? NaN) : NaN;
}

function cacheSaid(site: DeployedSite, { url, headers }: Answer): string {
  const rule = headers.get('cache-control');
  return `/${url.slice(site.home.length)} ${rule === null ? 'has no Cache-Control' : `says "${rule}"`}`;
}

async function staleFaults(site: DeployedSite, path: string): Promise<string[]> {
  const { headers } = await askFor(site, path);
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  if (etag === null && modified === null) return [`/${path} has neither ETag nor Last-Modified`];
  const known: Record<string, string> = etag === null ? { 'If-Modified-Since': modified ?? '' } : { 'If-None-Match': etag };
  const { status } = await site.ask(site.home + path, known);
  return status === 304 ? [] : [`/${path} answers ${status} to a browser that has it already`];
}
