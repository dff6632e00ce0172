import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isSwitchedOff } from '../lib/switch-off.ts';

/** Tells, for the sitemap, whether a page of the built site only says that a clinic left it out. */
export function switchedOffPages({ contentDir, basePath }: { contentDir: string; basePath: string }): (url: string) => boolean {
  // Read when first asked, after the content check has told what is wrong with the file.
  let switchOff: string[] | undefined;
  return (url) => {
    switchOff ??= (parse(readFileSync(join(contentDir, 'clinic.yaml'), 'utf8')) as { switchOff?: string[] | null }).switchOff ?? [];
    return isSwitchedOff(new URL(url).pathname.slice(basePath.length - 1), switchOff);
  };
}
