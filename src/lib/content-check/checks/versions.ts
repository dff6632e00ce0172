import type { Problem } from '../../problems.ts';
import { versionDays } from '../../released-register.ts';
import type { CheckContext } from '../check.ts';
import type { PastVersions } from '../history.ts';
import type { Library, PageEntry } from '../library.ts';
import { problemInField } from '../problem-at.ts';

/**
 * Refuses `changes` that lost, moved or re-dated an entry. Paper names a page's version by its place in that list, so
 * one lost entry would make every later paper name another text. Better words for an entry are welcome.
 */
export function checkVersions(library: Library, { history }: CheckContext): Problem[] {
  const released = new Map((library.released?.data.numbers ?? []).map((line) => [line.target, line]));
  return library.pages.flatMap((page) => {
    const { changes, draft } = page.data;
    // A page that cannot be read, or was made a draft, has its own message.
    if (changes === undefined || draft === true) return [];
    const days = released.get(page.address)?.versions;
    const pasts: PastVersions[] = [
      ...(days === undefined ? [] : [{ days, where: 'the last release' }]),
      ...[history?.versions.get(page.file.slice(library.dir.length + 1)) ?? []].flat(),
    ];
    const problems = pasts.flatMap((past) => lostVersion(page, versionDays({ changes }), past));
    return problems.slice(0, 1);
  });
}

function lostVersion(page: PageEntry, now: readonly string[], { days, where }: PastVersions): Problem[] {
  const place = days.findIndex((day, version) => now[version] !== day);
  const was = days[place];
  if (was === undefined) return [];
  const version = place + 1;
  const found = now[place];
  // Entries stand newest first in the file.
  const line = Math.max(0, now.length - version);
  const problem = (words: string, mend: string) => [problemInField(page, ['changes', line], words, mend)];
  if (isInside(days, now)) {
    return problem(
      `The entry of ${found ?? ''} was put in below version ${version} of ${was} (${where}). Paper counts these entries.`,
      'Put a new entry at the top, with the day on which it was written.',
    );
  }
  if (found === undefined || now.length < days.length) {
    return problem(
      `The entry of ${was} is gone. It was version ${version} (${where}), and paper may name it.`,
      `Put it back as the number ${version} from below: - { date: ${was}, kind: wording, what: ... }. Its words may be mended; what is new goes to the top.`,
    );
  }
  return problem(
    `Version ${version} was of ${was} (${where}), not of ${found}. Paper names the day.`,
    `Put "date: ${was}" back. What is new goes to the top, in an entry of its own.`,
  );
}

/** Whether every day of `days` is still there, in order. */
function isInside(days: readonly string[], now: readonly string[]): boolean {
  let place = 0;
  for (const day of now) if (day === days[place]) place += 1;
  return place === days.length;
}
