import type { Problem } from '../problems.ts';
import type { Library } from './library.ts';
import { problemInField } from './problem-at.ts';

/**
 * Titles that are not those of the last release. Most are only better words, and so this is a note and no fault: but
 * no program can tell whether a page under a new title is still the page that paper means, and an editor can.
 */
export function noteTitles({ released, pages, permalinks }: Library): Problem[] {
  const live = new Set(permalinks.filter(({ data }) => data.status === 'live').map(({ data }) => data.number));
  const titles = new Map((released?.data.numbers ?? []).filter(({ number }) => live.has(number)).map((line) => [line.target, line]));
  return pages.flatMap((page) => {
    const line = titles.get(page.address);
    const { title, draft } = page.data;
    if (line?.title === undefined || title === undefined || draft === true || title === line.title) return [];
    return [
      problemInField(
        page,
        ['title'],
        `At the last release, number ${line.number} was "${line.title}".`,
        'Leave it if the page is still about the same thing. If not, retire the number and give the new page a new address.',
      ),
    ];
  });
}
