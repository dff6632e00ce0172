import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringNotes, type StringKey } from '../schemas/strings.ts';
import { bundleForBrowser } from './browser-script.ts';
import type { Translate } from './strings.ts';

/** Where the scripts of the acts stand, below the root of the project. */
const room = 'src/components/acts';

/** What the script of an act has to know: it stands there as the constant `act`. */
export interface ActSite {
  /** The path that the site is hosted under, with a slash at both ends. */
  base: string;
  /** The words whose keys begin with the name of the act, without that beginning; {names} are not filled in. */
  words: Record<string, string>;
}

/**
 * The acts: what a link with data-act="name" does where script runs. Each is a file src/components/acts/<name>.ts that
 * exports act(link), and is fetched at the first press on such a link. Without script, the link leads where it says.
 */
export function actNames(root: string): string[] {
  return readdirSync(join(root, room))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** The script of one act, bundled for browsers. */
export function bundleAct(name: string, root: string, base: string, t: Translate): Promise<string> {
  const site: ActSite = { base, words: wordsBelow(`${name}.`, t) };
  return bundleForBrowser(`${room}/${name}.ts`, root, { act: JSON.stringify(site) });
}

function wordsBelow(start: string, t: Translate): ActSite['words'] {
  const keys = (Object.keys(stringNotes) as StringKey[]).filter((key) => key.startsWith(start));
  return Object.fromEntries(keys.map((key) => [key.slice(start.length), t(key, keepNames)]));
}

/** Leaves each {name} as it stands, for the script to fill in. */
const keepNames = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });
