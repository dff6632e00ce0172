import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { permalinkSchema, type PermalinkData } from '../schemas/permalink.ts';

/** Gives the text of a file as a commit holds it, or undefined when there is no such commit or file, or no git. */
export type ShowCommitted = (folder: string, file: string) => string | undefined;

/**
 * The register of short addresses as it was last committed, so that the check can tell when a number was removed or
 * changed. Undefined outside git and before the first commit: then there is nothing to hold the register against.
 */
export function readCommittedPermalinks(contentDir: string, show: ShowCommitted = showAtHead): PermalinkData[] | undefined {
  const text = show(contentDir, 'permalinks.yaml');
  return text === undefined ? undefined : readRegister(text);
}

/** Lines that are wrong in the commit are left out: the check of that day has told about them. */
function readRegister(text: string): PermalinkData[] | undefined {
  const rows = parseOrNothing(text);
  if (!Array.isArray(rows)) return undefined;
  return rows.flatMap((row) => permalinkSchema.safeParse(row).data ?? []);
}

function parseOrNothing(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function showAtHead(folder: string, file: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${file}`], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
