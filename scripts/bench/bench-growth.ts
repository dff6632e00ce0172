import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../tests/helpers/read-site.ts';
import { buildReport, searchReport } from './bench-site.ts';
import { growContent } from './grow-content.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import { articleKind, median, weighPage, weighPages } from './page-weights.ts';
import { measureSearch, type SearchSession } from './search-session.ts';

/** A site with many generated articles, measured. */
export interface GrowthBench {
  generated: number;
  build: BuildCost;
  /** Of a sample of the articles, generated ones included. */
  medianArticle: { raw: number; brotli: number };
  /** The real article whose HTML grew most against the build without generated ones, and by how many bytes. */
  grewMost: { address: string; brotliBefore: number; brotliAfter: number };
  search: SearchSession;
}

/** Weighing every page of a thousand at brotli 11 takes longer than building them. */
const sampleSize = 300;

/** Builds the content with `count` generated articles and measures the site; removes both folders at the end. */
export async function benchGrowth(root: string, work: string, contentDir: string, count: number): Promise<GrowthBench> {
  const plain = join(work, 'plain');
  const grown = join(work, 'grown');
  const grownContent = join(work, 'content');
  try {
    growContent(contentDir, grownContent, count);
    const build = await measureBuild(root, grown, grownContent);
    await measureBuild(root, plain, contentDir);
    const articles = weighPages(grown, grownContent, sampleSize).filter(({ kind }) => kind === articleKind);
    return {
      generated: count,
      build,
      medianArticle: { raw: median(articles.map(({ raw }) => raw)), brotli: median(articles.map(({ brotli }) => brotli)) },
      grewMost: grewMost(plain, grown, contentDir),
      search: await measureSearch(grown),
    };
  } finally {
    for (const folder of [plain, grown, grownContent]) rmSync(folder, { recursive: true, force: true });
  }
}

function grewMost(plain: string, grown: string, contentDir: string): GrowthBench['grewMost'] {
  const changes = listFiles(join(contentDir, 'articles'), '.mdx')
    .map((file) => file.replace(/\.mdx$/, '/index.html'))
    .filter((file) => existsSync(join(plain, file)))
    .map((file) => ({ before: weighPage(plain, file, articleKind), after: weighPage(grown, file, articleKind) }));
  const [most] = changes.sort((a, b) => b.after.raw - b.before.raw - (a.after.raw - a.before.raw));
  if (most === undefined) throw new Error('The content has no articles.');
  return { address: most.before.address, brotliBefore: most.before.brotli, brotliAfter: most.after.brotli };
}

/** The measurements in words. */
export function growthReport({ generated, build, medianArticle, grewMost: most, search }: GrowthBench): string {
  const number = (value: number) => value.toLocaleString('en-US');
  return [
    `The site with ${number(generated)} generated articles.`,
    buildReport(build),
    `Median article of a sample: ${number(medianArticle.raw)} bytes raw, ${number(medianArticle.brotli)} brotli 11.`,
    `Of the real articles, ${most.address} grew most: ${number(most.brotliBefore)} to ${number(most.brotliAfter)} bytes brotli 11.`,
    searchReport(search),
  ].join('\n\n');
}
