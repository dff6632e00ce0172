import type { ActSite } from '@/lib/act-script.ts';

// Put in when the script is made (lib/act-script.ts).
declare const act: ActSite;

/** The words of this act and where the site stands. */
export const site: ActSite = act;

/** The words for a key below the name of the act, with {names} filled in. */
export function say(key: string, values: Record<string, string | number> = {}): string {
  return (site.words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
