import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page of a built site. */
export interface HtmlFile {
  /** Path from the site's root. */
  path: string;
  html: string;
}

/** Enough to keep the disk busy, too few to fill the memory. */
const batchSize = 50;

/** Reads every HTML file of a built site, some at a time, in the order of their names. */
export async function* readHtmlFiles(root: string): AsyncGenerator<HtmlFile[]> {
  const paths = await htmlFiles(root);
  for (let start = 0; start < paths.length; start += batchSize) {
    const batch = paths.slice(start, start + batchSize);
    yield await Promise.all(batch.map(async (path) => ({ path, html: await readFile(join(root, path), 'utf8') })));
  }
}

/** Every HTML file of a built site, as paths from its root, sorted. */
export function htmlFiles(root: string): Promise<string[]> {
  return filesEndingIn('.html', root);
}

/** Every file of a built site whose name ends so, as paths from its root, sorted. */
export async function filesEndingIn(end: string, root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
