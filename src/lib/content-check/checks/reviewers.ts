import type { ReviewerData } from '../../../schemas/clinic.ts';
import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import { problemInField } from '../problem-at.ts';

/** Refuses signatures under pages that are not there, or were not there on the day of the signature. */
export function checkReviewers(library: Library): Problem[] {
  const reviewers = library.clinic?.data.reviewers ?? [];
  return reviewers.flatMap((reviewer, place) => {
    if (reviewer.pages === 'all') return [];
    return reviewer.pages.flatMap((address, row) => pageProblems(library, reviewer, address, ['reviewers', place, 'pages', row]));
  });
}

function pageProblems(library: Library, { name, date }: ReviewerData, address: string, path: (string | number)[]): Problem[] {
  if (library.clinic === undefined) return [];
  const page = library.pages.find((other) => other.address === address);
  if (page === undefined) {
    const best = nearest(
      address,
      library.pages.map((other) => other.address),
    );
    const mend = best === undefined ? 'Write the address of one page, with a slash at both ends.' : `Did you mean "${best}"?`;
    return [problemInField(library.clinic, path, `There is no page "${address}" to sign.`, mend)];
  }
  const { published } = page.data;
  if (published === undefined || published <= date) return [];
  const found = `${name} signed "${address}" on ${date}, but the page began on ${published}.`;
  return [problemInField(library.clinic, path, found, 'Write the day on which this page was read.')];
}
