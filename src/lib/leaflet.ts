import type { Page } from './guide.ts';

/** A page as a leaflet on paper: what its last lines name, so that a reader can ask whether it is still right. */
export interface Leaflet {
  /** The number of its short address, told on paper as "leaflet 15". */
  number: number;
  /** Counts the entries of `changes`: the first text is version 1, and every change makes the next. */
  version: number;
  /** The day of that version, as 2026-11-25. */
  day: string;
  /** The short address inside the site, for example /r/15/. */
  short: string;
  /** Where a reader learns whether this version is still right, for example /r/15/3/. */
  check: string;
}

/** The leaflet that a page is today; undefined while it has no short address. */
export function leafletOf({ short, data: { changes, published } }: Page): Leaflet | undefined {
  if (short === undefined) return undefined;
  const version = Math.max(1, changes.length);
  // The newest change comes first in a page.
  return { number: Number(short.split('/')[2]), version, day: changes[0]?.date ?? published, short, check: `${short}${version}/` };
}
