import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { budgets, brotliSize } from '../../tests/helpers/budgets.ts';
import { listFiles } from '../../tests/helpers/read-site.ts';
import { routeOf } from '../../tests/helpers/routes.ts';

/** A page before first paint: its HTML alone, since everything it needs is inside. */
export interface PageWeight {
  /** Address inside the site. */
  address: string;
  /** The file under `src/pages` that made it. */
  kind: string;
  raw: number;
  brotli: number;
}

/** A row of the table of kinds. */
export interface KindWeight {
  kind: string;
  pages: number;
  medianRaw: number;
  medianBrotli: number;
  maxBrotli: number;
  /** What the largest may weigh; for articles, see also the budget of the median. */
  limit: number | undefined;
  isOver: boolean;
}

/** The kind of articles. */
export const articleKind = '[section]/[slug].astro';

/** Weighs the pages of a built site. With `take`, only so many of them, spread evenly: brotli at its best is slow. */
export function weighPages(dir: string, contentDir: string, take = Infinity): PageWeight[] {
  const files = listFiles(dir, '.html').map((file) => ({ file, kind: routeOf(file, contentDir) }));
  const step = Math.max(1, files.length / take);
  const chosen = files.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
  return chosen.map(({ file, kind }) => weighPage(dir, file, kind));
}

/** Weighs one file of a built site. */
export function weighPage(dir: string, file: string, kind: string): PageWeight {
  const html = readFileSync(join(dir, file));
  return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, kind, raw: html.length, brotli: brotliSize(html) };
}

/** One row for each kind, with its budget. Pages with a budget of their own are a kind of their own. */
export function weighKinds(pages: readonly PageWeight[]): KindWeight[] {
  const groups = Map.groupBy(pages, ({ address, kind }) => (address in budgets.exceptions ? address : kind));
  return [...groups].map(([kind, own]) => {
    const budget = kind === articleKind ? budgets.articleMaxBrotli : (budgets.exceptions[kind] ?? budgets.kinds[kind]);
    const brotli = own.map((page) => page.brotli);
    const [medianBrotli, maxBrotli] = [median(brotli), Math.max(...brotli)];
    const isMedianOver = kind === articleKind && medianBrotli > budgets.articleMedianBrotli.limit;
    const isOver = isMedianOver || maxBrotli > (budget?.limit ?? Infinity);
    return { kind, pages: own.length, medianRaw: median(own.map(({ raw }) => raw)), medianBrotli, maxBrotli, limit: budget?.limit, isOver };
  });
}

/** The one in the middle, the upper of two; 0 for none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Bytes of all files of a built site. */
export function weighSite(dir: string): number {
  return listFiles(dir).reduce((total, file) => total + statSync(join(dir, file)).size, 0);
}
