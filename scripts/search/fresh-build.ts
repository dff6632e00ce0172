import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

/** Builds `dist/` when there is none, or when content or code has changed since. Gives the folder. */
export async function freshBuild(root: string, contentDir: string): Promise<string> {
  const dist = join(root, 'dist');
  const mark = join(dist, 'search/index.json');
  const sources = [contentDir, join(root, 'src'), join(root, 'public')];
  const isFresh = existsSync(mark) && sources.every((folder) => newest(folder) < statSync(mark).mtimeMs);
  if (!isFresh) await build({ root, logLevel: 'warn' });
  return dist;
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
