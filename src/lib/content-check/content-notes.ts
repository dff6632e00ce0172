import { unknownRegion } from '../../schemas/clinic.ts';
import type { Problem } from '../problems.ts';
import { signaturesOf } from '../signatures.ts';
import { isSwitchedOff } from '../switch-off.ts';
import type { Library, PageEntry } from './library.ts';
import { problemInField } from './problem-at.ts';

/** What whoever runs a clinic's copy should know. Nothing here stops a build. */
export function noteContent(library: Library): Problem[] {
  return [...regionNotes(library), ...topicNotes(library), ...signatureNotes(library)];
}

/** A clinic gives these numbers to patients, so somebody has to have called them. */
function regionNotes({ clinic, regions }: Library): Problem[] {
  if (clinic?.data.clinic === undefined) return [];
  if (clinic.data.region === unknownRegion) {
    const found = 'No region is named, so the pages say "your local emergency number" and give none.';
    return [problemInField(clinic, ['region'], found, 'Name your region from regions.yaml if it is there.')];
  }
  const region = regions.find(({ id }) => id === clinic.data.region);
  if (region === undefined || region.data.checkedBy !== null) return [];
  const found = `Nobody has confirmed the emergency words and numbers of ${region.data.name ?? region.id}. The pages say so.`;
  return [problemInField(region, ['checkedBy'], found, 'Have someone who works there check each number, and write who did and when.')];
}

function topicNotes({ clinic, pages, topics }: Library): Problem[] {
  const switchOff = clinic?.data.switchOff ?? [];
  if (clinic === undefined || switchOff.length === 0) return [];
  const serves = (id: string) => (page: PageEntry) => page.data.topics?.includes(id) === true && page.data.draft !== true;
  return topics
    .filter(({ id }) => pages.some(serves(id)) && !pages.filter((page) => !isSwitchedOff(page.address, switchOff)).some(serves(id)))
    .map(({ id, data }) =>
      problemInField(
        clinic,
        ['switchOff'],
        `No page is left on the topic "${id}"${data.about === undefined ? '' : ` (${data.about})`}.`,
        'Make sure that your patients learn this from you.',
      ),
    );
}

function signatureNotes({ clinic, pages }: Library): Problem[] {
  const reviewers = clinic?.data.reviewers ?? [];
  if (clinic === undefined) return [];
  return reviewers.flatMap((reviewer, place) => {
    const changed = pages.filter(({ address, data: { topics = [], published, changes } }) => {
      if (published === undefined || changes === undefined) return false;
      const signature = signaturesOf({ address, data: { topics, published, changes } }, reviewers).find(
        ({ name }) => name === reviewer.name,
      );
      return signature !== undefined && signature.date === reviewer.date && !signature.isCurrent;
    });
    if (changed.length === 0) return [];
    const found = `Facts changed after ${reviewer.name} signed: ${changed.map(({ address }) => address).join(', ')}. These pages say so.`;
    return [problemInField(clinic, ['reviewers', place], found, 'Ask for a new reading, and add it as an entry of its own.')];
  });
}
