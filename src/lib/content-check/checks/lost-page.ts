import type { Problem } from '../../problems.ts';
import type { Entry } from '../library.ts';
import { mendUnknown } from '../nearest.ts';

/** The problem of a file that is named after a page that does not exist; none when the page is there. */
export function lostPage(entry: Entry<unknown>, pages: ReadonlySet<string>): Problem[] {
  if (pages.has(entry.id)) return [];
  const mend = `Name the file as the page is named. ${mendUnknown(entry.id, pages, 'Or remove it.')}`;
  return [{ file: entry.file, line: 1, field: '', found: `There is no page called "${entry.id}".`, mend }];
}
