import { readLibrary } from '../content-check/read-library.ts';
import { readingContext } from './reading-context.ts';
import { readingReport, type ReadingReport } from './reading-report.ts';

/** The reading report of every page of a content folder, by page id. `root` is the project's folder. */
export function allReadingReports(contentDir: string, root: string): Map<string, ReadingReport> {
  const { library } = readLibrary(contentDir, root);
  const context = readingContext(library);
  return new Map(library.pages.map((page) => [page.id, readingReport(page, context)]));
}
