import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CheckContext } from '../../src/lib/content-check/check.ts';
import { checkContent } from '../../src/lib/content-check/check-content.ts';
import { formatProblems, type Problem } from '../../src/lib/problems.ts';

const project = join(import.meta.dirname, '../..');

/** The day that counts as today in tests. */
export const today = '2026-11-24';

/** A change to a copy of the fixture: replace words in a file (they must be there), write a file, or remove one. */
export type Edit =
  { file: string; replace: string | RegExp; with: string } | { file: string; write: string } | { file: string; remove: true };

/** Copies the fixture content, makes the edits, and gives `use` the folder that holds `content/`. */
export function withContentFolder<T>(edits: readonly Edit[], use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(project, 'tests/fixtures/content'), join(root, 'content'), { recursive: true });
    // The real words and scales, so that the fixture cannot drift from what the site needs.
    for (const file of ['strings/en.yaml', 'scales.yaml', 'standards.yaml'])
      cpSync(join(project, 'content', file), join(root, 'content', file));
    for (const edit of edits) makeEdit(join(root, 'content'), edit);
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The problems of the fixture content after these edits. */
export function checkEdited(edits: readonly Edit[], context: Partial<CheckContext> = {}): Problem[] {
  return withContentFolder(edits, (root) => checkContent(join(root, 'content'), root, { today, ...context }).problems);
}

/** Makes one edit in a content folder. */
export function makeEdit(dir: string, edit: Edit): void {
  const path = join(dir, edit.file);
  if ('remove' in edit) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  if ('write' in edit) return writeFileSync(path, edit.write);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(edit.replace, () => edit.with);
  if (after === before) throw new Error(`The fixture ${edit.file} does not hold ${String(edit.replace)}.`);
  writeFileSync(path, after);
}

/** What an editor reads after these edits, without the count at the end. */
export function reportEdited(edits: readonly Edit[], context: Partial<CheckContext> = {}): string {
  return formatProblems(checkEdited(edits, context)).split('\n\n').slice(0, -1).join('\n\n');
}

/** What an editor reads after words in one file of the fixture were replaced. */
export function reportReplaced(file: string, replace: string | RegExp, replacement: string): string {
  return reportEdited([{ file, replace, with: replacement }]);
}

/** The text of a fixture file, to make a page like another. */
export function fixtureText(file: string): string {
  return readFileSync(join(project, 'tests/fixtures/content', file), 'utf8');
}
