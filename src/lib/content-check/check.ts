import type { Problem } from '../problems.ts';
import type { History } from './history.ts';
import type { Library } from './library.ts';

/** What a check needs to know besides the content. */
export interface CheckContext {
  /** The day that counts as today, as YYYY-MM-DD. */
  today: string;
  /** What the commits tell; leave out when there are none. */
  history?: History | undefined;
  /** Where the site will live; leave out when nobody knows yet. */
  site?: { siteUrl: string; basePath: string } | undefined;
}

/** One kind of fault, looked for in the whole content. */
export type Check = (library: Library, context: CheckContext) => Problem[];
