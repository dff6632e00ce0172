import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PermalinkData } from '../schemas/permalink.ts';

/** Which addresses belong in the sitemap: not those that only lead on, and not those of pages that were taken away. */
export function isListed({ contentDir, basePath }: { contentDir: string; basePath: string }): (page: string) => boolean {
  let gone: ReadonlySet<string> | undefined;
  return (page) => {
    // Read when the first page is asked about: by then the content was checked.
    gone ??= readRetired(contentDir);
    const address = `/${new URL(page).pathname.slice(basePath.length)}`;
    return !/^\/(r\/(\d+\/){0,2}|connect\/.+\/|embed\/.+\/|404\/)$/.test(address) && !gone.has(address);
  };
}

function readRetired(contentDir: string): Set<string> {
  const register = parse(readFileSync(join(contentDir, 'permalinks.yaml'), 'utf8')) as PermalinkData[];
  return new Set(register.filter(({ status }) => status === 'retired').map(({ target }) => target));
}
