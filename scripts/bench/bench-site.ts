import { join } from 'node:path';
import { budgets } from '../../tests/helpers/budgets.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import { articleKind, weighKinds, weighPages, weighSite, type KindWeight, type PageWeight } from './page-weights.ts';
import { measureSearch, type SearchSession } from './search-session.ts';
import { megabytes, table } from './tables.ts';

/** The site as it is, measured. */
export interface SiteBench {
  build: BuildCost;
  articles: PageWeight[];
  kinds: KindWeight[];
  search: SearchSession & { limit: number; firstLimit: number; isOver: boolean };
  /** Bytes of all files of the built site. */
  total: number;
}

/** Builds the site into the bench's own folder and measures it. */
export async function benchSite(root: string, work: string, contentDir: string): Promise<SiteBench> {
  const dir = join(work, 'site');
  const build = await measureBuild(root, dir, contentDir);
  const pages = weighPages(dir, contentDir);
  const search = await measureSearch(dir);
  const { limit, first } = budgets.searchSession;
  return {
    build,
    articles: pages.filter(({ kind }) => kind === articleKind),
    kinds: weighKinds(pages),
    search: { ...search, limit, firstLimit: first.limit, isOver: search.bytes > limit || search.firstBytes > first.limit },
    total: weighSite(dir),
  };
}

/** The measurements in words and tables. */
export function siteReport({ build, articles, kinds, search, total }: SiteBench): string {
  const state = (isOver: boolean) => (isOver ? 'OVER' : 'ok');
  return [
    buildReport(build),
    'First paint, bytes: the HTML of a page with all it inlines; brotli at quality 11.',
    table(
      ['article', 'raw', 'brotli'],
      articles.map(({ address, raw, brotli }) => [address, raw, brotli]),
    ),
    table(
      ['kind of page', 'pages', 'median raw', 'median brotli', 'max brotli', 'max allowed', ''],
      kinds.map((row) => [
        row.kind,
        row.pages,
        row.medianRaw,
        row.medianBrotli,
        row.maxBrotli,
        row.limit ?? 'no budget',
        state(row.isOver),
      ]),
    ),
    `Budget of the median article: ${budgets.articleMedianBrotli.limit.toLocaleString('en-US')} bytes.`,
    searchReport(search),
    `Allowed: ${search.firstLimit.toLocaleString('en-US')} bytes until the first answers, ${search.limit.toLocaleString('en-US')} in all: ${state(search.isOver)}.`,
    `All files of the site: ${megabytes(total)} on the disk.`,
  ].join('\n\n');
}

/** What a build took, in words that say how it was measured. */
export function buildReport({ seconds, processPeakBytes, treePeakBytes }: BuildCost): string {
  return [
    `Clean build: ${seconds.toFixed(1)} s.`,
    `Peak memory: ${megabytes(processPeakBytes)} in the largest process (the kernel's high-water mark),`,
    `${megabytes(treePeakBytes)} in all processes together (sampled every 50 ms, shared pages counted in each).`,
  ].join(' ');
}

/** What a search took, file by file, and how long its answers take to come. */
export function searchReport({ query, results, files, firstBytes, bytes, typing }: SearchSession): string {
  return [
    `One search for "${query}" in Chromium with an empty cache, ${results} results shown: ${firstBytes.toLocaleString('en-US')} bytes until the first answers, ${bytes.toLocaleString('en-US')} with the full text.`,
    "Text files count as brotli 11, Pagefind's own files as they are (compressed when made); headers are not counted.",
    table(
      ['file', 'bytes', 'for'],
      files.map(({ path, bytes: own, first }) => [path, own, first ? 'first answers' : 'full text']),
    ),
    table(
      ['from the last key to the answers', 'middle, ms', 'worst, ms'],
      typing.map(({ slowdown, middle, worst }) => [`processor ${slowdown}x slower`, Math.round(middle), Math.round(worst)]),
    ),
  ].join('\n');
}
