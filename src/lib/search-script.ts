import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transformSync } from 'esbuild';
import type { SearchSite } from '../schemas/search-site.ts';

/**
 * Bundles the script of the search for browsers, with what it has to know about the site inside. It has an address of
 * its own and is no part of any page, so that pages stay as light as they are until somebody searches.
 */
export async function bundleSearch(root: string, site: Omit<SearchSite, 'style'>): Promise<string> {
  const style = transformSync(readFileSync(join(root, 'src/styles/search.css'), 'utf8'), { loader: 'css', minify: true }).code.trim();
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/components/search/find.ts')],
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'safari16'],
    charset: 'utf8',
    define: { searchSite: JSON.stringify({ ...site, style }) },
  });
  return outputFiles[0]?.text ?? '';
}
