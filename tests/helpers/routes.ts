import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

const routes = listFiles(join(project, 'src/pages'), '.astro').map(toRoute);

/** The kinds of page this site has: the files under `src/pages` that make HTML. */
export const routeFiles = routes.map(({ file }) => file);

/** The route that made a built file of a site with this content. */
export function routeOf(builtFile: string, contentDir: string): string {
  // /about/privacy/ looks like an article of a section "about"; only the content tells.
  if (existsSync(join(contentDir, 'pages', builtFile.replace(/\/index\.html$/, '.mdx')))) return '[...page].astro';
  const matching = routes.filter(({ pattern }) => pattern.test(builtFile)).sort((a, b) => b.fixed - a.fixed);
  if (matching[0] === undefined) throw new Error(`No route under src/pages makes ${builtFile}.`);
  return matching[0].file;
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
