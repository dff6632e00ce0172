import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a script that is no part of any page: it has an address of its own and is fetched when a reader uses what it
 * is for. `file` is below the root of the project; `define` holds what it has to know, each name with its JSON.
 */
export async function bundleForBrowser(file: string, root: string, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'safari16'],
    charset: 'utf8',
    define,
  });
  return outputFiles[0]?.text ?? '';
}
