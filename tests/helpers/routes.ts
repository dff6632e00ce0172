import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { project } from './build-site.ts';
import { listFiles } from './read-site.ts';

/** Makes pages for frames on other sites: each is the copy of another page. */
export const embedRoute = 'embed/[number].astro';

interface Route {
  file: string;
  /** Matches the paths of built HTML files. */
  pattern: RegExp;
  /** Segments that are written out, not filled in: Astro prefers the route with more of them. */
  fixed: number;
}

/** What a page that was taken away leaves at its addresses. Only the register tells them from those of live pages. */
const goneRoutes = ['[...retired].astro', 'r/[retired].astro', 'r/[number]/[gone].astro', 'r/[number]/[leftOut].astro'];

const routes = listFiles(join(project, 'src/pages'), '.astro').map(toRoute);

/** The kinds of page this site has: the files under `src/pages` that make HTML. */
export const routeFiles = routes.map(({ file }) => file);

/** The route that made a built file of a site with this content. */
export function routeOf(builtFile: string, contentDir: string): string {
  // /about/privacy/ looks like an article of a section "about"; only the content tells.
  if (existsSync(join(contentDir, 'pages', builtFile.replace(/\/index\.html$/, '.mdx')))) return '[...page].astro';
  const gone = goneRoute(`/${builtFile.replace(/index\.html$/, '')}`, contentDir);
  if (gone !== undefined) return gone;
  const matching = routes
    .filter(({ file, pattern }) => pattern.test(builtFile) && !goneRoutes.includes(file))
    .sort((a, b) => b.fixed - a.fixed);
  if (matching[0] === undefined) throw new Error(`No route under src/pages makes ${builtFile}.`);
  return matching[0].file;
}

/** The route of a page that was taken away; undefined for a live one. */
function goneRoute(address: string, contentDir: string): string | undefined {
  const register = parse(readFileSync(join(contentDir, 'permalinks.yaml'), 'utf8')) as { number: number; target: string; status: string }[];
  const [, number, version] = /^\/r\/(\d+)\/(\d+\/)?$/.exec(address) ?? [];
  const gone = register.find(({ status, target, number: own }) => status === 'retired' && (target === address || String(own) === number));
  if (gone === undefined) return undefined;
  if (number === undefined) return '[...retired].astro';
  return version === undefined ? 'r/[retired].astro' : 'r/[number]/[gone].astro';
}

function toRoute(file: string): Route {
  const path = file.replace(/\.astro$/, '').replace(/(^|\/)index$/, '');
  const segments = path === '' ? [] : path.split('/');
  const pattern = segments.map((segment) =>
    segment
      .split(/(\[[^\]]+\])/)
      .map((part) => (part.startsWith('[...') ? '.+' : part.startsWith('[') ? '[^/]+' : part))
      .join(''),
  );
  const end = path === '404' ? '404\\.html' : [...pattern, 'index\\.html'].join('/');
  // A segment such as page-[page] is more exact than [slug], and [slug] than [...page].
  const fixed = segments.reduce(
    (sum, segment) => sum + (segment.startsWith('[...') ? -1 : segment.startsWith('[') ? 0 : segment.includes('[') ? 1 : 2),
    0,
  );
  return { file, pattern: new RegExp(`^${end}$`), fixed };
}
