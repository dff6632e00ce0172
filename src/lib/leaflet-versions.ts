import type { ArticleData } from '../schemas/article.ts';
import { versionDays } from './released-register.ts';

/** A version of a leaflet, as it stands on paper. */
export interface Version {
  /** 1 is the first. */
  version: number;
  day: string;
  /** Where its readers learn whether it is still right, for example /r/15/3/. */
  address: string;
}

/** The versions with these days (oldest first) of the leaflet with this number, oldest first. */
export function versionsOf(number: number, days: readonly string[]): Version[] {
  return days.map((day, place) => ({ version: place + 1, day, address: `/r/${number}/${place + 1}/` }));
}

/** The versions of a page that is there. */
export function versionsOfPage(number: number, page: Pick<ArticleData, 'changes'>): Version[] {
  return versionsOf(number, versionDays(page));
}

/** What was changed after a version: facts first, then the newest. */
export function changesSince({ changes }: Pick<ArticleData, 'changes'>, version: number): ArticleData['changes'] {
  const later = changes.slice(0, Math.max(0, changes.length - version));
  return [...later.filter(({ kind }) => kind === 'clinical'), ...later.filter(({ kind }) => kind !== 'clinical')];
}
