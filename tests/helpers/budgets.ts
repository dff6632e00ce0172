import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { project } from './build-site.ts';

interface Budget {
  limit: number;
  today: number;
  why: string;
}

interface Budgets {
  articleMedianBrotli: Budget;
  articleMaxBrotli: Budget;
  /** Pages that may be larger, by address. */
  exceptions: Record<string, Budget>;
  /** The largest page of each kind, by route. Articles have their own two numbers. */
  kinds: Record<string, Budget>;
  /** What a reader downloads who saves the guide on a phone. */
  savedGuide: Budget;
  searchSession: Budget & { first: Budget };
}

/** The one file of numbers. */
export const budgets = JSON.parse(readFileSync(join(project, 'budgets.json'), 'utf8')) as Budgets;

/** Bytes as a host that compresses once and for all sends them. */
export function brotliSize(data: string | Buffer): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
