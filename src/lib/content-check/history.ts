import type { PermalinkData } from '../../schemas/permalink.ts';
import type { ReleasedLine } from '../../schemas/released.ts';

/** A line of the register as it once was. */
export interface PastLine extends PermalinkData {
  /** Where it was found, to be told in brackets, for example "commit 1a2b3c4 of 2026-11-24". */
  where: string;
}

/** A line of a released register as it once was. */
export interface PastRelease extends ReleasedLine {
  where: string;
}

/** The versions that a page had. */
export interface PastVersions {
  /** The days, oldest first. */
  days: readonly string[];
  where: string;
}

/** What the commits of the content folder tell. */
export interface History {
  /** Different lines of `permalinks.yaml`, oldest first. */
  permalinks: readonly PastLine[];
  /** Different lines of `permalinks.released.yaml`, oldest first. */
  released: readonly PastRelease[];
  /** Pages that differ from the last commit, by path in the content folder, such as articles/nerve-block/after.mdx. */
  versions: ReadonlyMap<string, PastVersions>;
}
