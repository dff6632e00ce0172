import { createHash } from 'node:crypto';
import type { ArticleData } from '../schemas/article.ts';
import type { PermalinkData } from '../schemas/permalink.ts';
import type { ReleasedLine } from '../schemas/released.ts';

/** What the register of a release keeps of a page. */
type ReleasedPage = Pick<ArticleData, 'title' | 'changes'>;

/**
 * The register of a new release: every number of the last one is kept, and of a page that was taken away its title and
 * its versions too, for they stand on paper. `pages` are the pages of today by address.
 */
export function releaseRegister(
  last: readonly ReleasedLine[],
  permalinks: readonly PermalinkData[],
  pages: ReadonlyMap<string, ReleasedPage>,
): ReleasedLine[] {
  const before = new Map(last.map((line) => [line.number, line]));
  return permalinks.map(({ number, target, since, status }) => {
    const page = status === 'live' ? pages.get(target) : undefined;
    const title = page?.title ?? before.get(number)?.title;
    const versions = page === undefined ? (before.get(number)?.versions ?? []) : versionDays(page);
    return { number, target, since, status, ...(title !== undefined && { title }), versions };
  });
}

/** The days of a page's versions, oldest first: its first entry of `changes` is version 1. */
export function versionDays({ changes }: Pick<ArticleData, 'changes'>): string[] {
  return changes.map(({ date }) => date).reverse();
}

/** A short digest of the lines. It holds off no forger; it tells an editor that a line was changed by hand. */
export function sealOf(lines: readonly ReleasedLine[]): string {
  const told = lines.map(({ number, target, since, status, title = '', versions }) => [number, target, since, status, title, versions]);
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
}

/** The text of `permalinks.released.yaml`. */
export function releasedText(lines: readonly ReleasedLine[]): string {
  const rows = lines.map(({ number, target, since, status, title, versions }) => {
    const fields = [
      `number: ${number}`,
      `target: ${target}`,
      `since: ${since}`,
      `status: ${status}`,
      ...(title === undefined ? [] : [`title: ${JSON.stringify(title)}`]),
      `versions: [${versions.join(', ')}]`,
    ];
    return `  - { ${fields.join(', ')} }`;
  });
  const head = `# What each number of permalinks.yaml stood for at the last release. Do not edit: "npm run release:permalinks" writes
# this file, and only adds to it. The check holds permalinks.yaml against it, also where there is no git history.
seal: ${sealOf(lines)}`;
  return rows.length === 0 ? `${head}\nnumbers: []\n` : `${head}\nnumbers:\n${rows.join('\n')}\n`;
}
