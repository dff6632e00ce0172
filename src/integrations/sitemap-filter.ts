import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isSwitchedOff } from '../lib/switch-off.ts';
import type { PermalinkData } from '../schemas/permalink.ts';

/** Which addresses belong in the sitemap: not those that only lead on, nor those of pages that were taken away or left out. */
export function isListed({ contentDir, basePath }: { contentDir: string; basePath: string }): (page: string) => boolean {
  let isGone: ((address: string) => boolean) | undefined;
  return (page) => {
    // Read when the first page is asked about: by then the content was checked.
    isGone ??= readGone(contentDir);
    const address = `/${new URL(page).pathname.slice(basePath.length)}`;
    return !/^\/(r\/(\d+\/){0,2}|connect\/.+\/|embed\/.+\/|404\/|offline\/)$/.test(address) && !isGone(address);
  };
}

function readGone(contentDir: string): (address: string) => boolean {
  const read = (name: string): unknown => parse(readFileSync(join(contentDir, name), 'utf8'));
  const register = read('permalinks.yaml') as PermalinkData[];
  const retired = new Set(register.filter(({ status }) => status === 'retired').map(({ target }) => target));
  const { switchOff } = read('clinic.yaml') as { switchOff?: string[] | null };
  return (address) => retired.has(address) || isSwitchedOff(address, switchOff ?? []);
}
