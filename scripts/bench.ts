import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuild } from './bench/build.ts';
import { growContent } from './bench/grow-content.ts';
import { searchSessionBytes } from './bench/search-session.ts';
import { median, totalBytes, weighPages } from './bench/weigh.ts';

// npm run bench [-- --json] [-- --grow 1000]: sizes, first-paint bytes, a search session and the build's cost.
const root = join(import.meta.dirname, '..');
const work = join(root, '.cache/bench');
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, grow: { type: 'string' } } });
const query = 'burning feet';
const isArticle = (address: string) => /^\/(why-it-hurts|usual-treatments|nerve-block|everyday-care)\/(?!page-)[^/]+\/$/.test(address);

const result = values.grow === undefined ? await benchSite() : await benchGrowth(readCount(values.grow));
if (values.json) console.log(JSON.stringify(result, null, 2));
else
  for (const [name, value] of Object.entries(result))
    console.log(Array.isArray(value) ? table(value as object[]) : `${name.padEnd(28)} ${String(value)}`);

/** The real content. */
async function benchSite(): Promise<Record<string, unknown>> {
  const dir = join(work, 'site');
  const cost = await measureBuild(dir);
  const pages = weighPages(dir, (address) => isArticle(address) || /^\/([a-z0-9-]+\/)?$/.test(address) || address === '/404.html');
  const articles = pages.filter(({ address }) => isArticle(address) && !(address in budgets().exceptions)).map(({ brotli }) => brotli);
  const search = await searchSessionBytes(dir, query);
  return {
    pages,
    'median article, bytes': `${median(articles)} (budget ${budgets().articleMedianBrotli.limit})`,
    'heaviest article, bytes': `${Math.max(...articles)} (budget ${budgets().articleMaxBrotli.limit})`,
    'a search, bytes': `${search.bytes} in ${search.requests} requests (budget ${budgets().searchSession.limit})`,
    'the whole site, bytes': totalBytes(dir),
    ...told(cost),
  };
}

/** The real content and `count` generated articles, in a folder that is removed afterwards. */
async function benchGrowth(count: number): Promise<Record<string, unknown>> {
  const contentDir = join(work, `content-${count}`);
  const dir = join(work, `site-${count}`);
  try {
    growContent(join(root, 'content'), contentDir, count);
    const cost = await measureBuild(dir, { CONTENT_DIR: contentDir });
    const articles = weighPages(dir, isArticle).map(({ brotli }) => brotli);
    const search = await searchSessionBytes(dir, query);
    return {
      articles: articles.length,
      ...told(cost),
      'median article, bytes': median(articles),
      'a search, bytes': `${search.bytes} in ${search.requests} requests`,
      'the whole site, bytes': totalBytes(dir),
    };
  } finally {
    rmSync(contentDir, { recursive: true, force: true });
    rmSync(dir, { recursive: true, force: true });
  }
}

function told({ seconds, peakMb }: { seconds: number; peakMb: number | undefined }): Record<string, unknown> {
  return { 'build, seconds': seconds.toFixed(1), 'build, peak memory in MB': peakMb?.toFixed(0) ?? 'not known on this system' };
}

interface Budgets {
  articleMedianBrotli: { limit: number };
  articleMaxBrotli: { limit: number };
  searchSession: { limit: number };
  exceptions: Record<string, { limit: number }>;
}

function budgets(): Budgets {
  return JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8')) as Budgets;
}

function table(rows: readonly object[]): string {
  return rows
    .map((row) =>
      Object.values(row)
        .map((cell, place) => (place === 0 ? String(cell).padEnd(48) : String(cell).padStart(8)))
        .join(' '),
    )
    .join('\n');
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`--grow is "${text}". Give how many articles to add, for example --grow 1000.`);
  return Number(text);
}
