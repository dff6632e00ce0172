import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files with one ending under a folder of `dir`, however deep, always in the same order. */
export function listFiles(dir: string, folder: string, ending: string): string[] {
  const path = join(dir, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
