import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { History, PastLine, PastRelease, PastVersions } from '../lib/content-check/history.ts';
import { dayField } from '../schemas/fields.ts';
import { permalinkSchema } from '../schemas/permalink.ts';
import { releasedSchema } from '../schemas/released.ts';
import { readChangedFiles, readFileHistory, type CommittedText } from './git-files.ts';

// Fields may come and go, so one that is not known here is no fault.
const lineSchema = z.object(permalinkSchema.shape);
const releasedLineSchema = z.object(releasedSchema.shape.numbers.element.shape);
const changesSchema = z.object({ changes: z.array(z.object({ date: dayField })) });

/**
 * What the commits of a content folder tell of its short addresses, so that the check can tell when a number was lost,
 * reused or changed. Outside git, and before the first commit, it is empty: then the register of the last release guards
 * alone, as it does in a clone that holds only the newest commit.
 */
export function readHistory(contentDir: string): History {
  return {
    permalinks: differentLines<PastLine>(readFileHistory(contentDir, 'permalinks.yaml'), (text) => readRows(text, lineSchema)),
    released: differentLines<PastRelease>(readFileHistory(contentDir, 'permalinks.released.yaml'), (text) =>
      readRows((text as { numbers?: unknown } | undefined)?.numbers, releasedLineSchema),
    ),
    versions: readPastVersions(contentDir),
  };
}

/** Each different line once, with the oldest commit that held it. */
function differentLines<Line extends { where: string }>(
  texts: readonly CommittedText[],
  readLines: (parsed: unknown) => Omit<Line, 'where'>[],
): Line[] {
  const lines = new Map<string, Line>();
  for (const { where, text } of texts) {
    for (const line of readLines(parseOrNothing(text))) {
      const key = JSON.stringify(line);
      if (!lines.has(key)) lines.set(key, { ...line, where } as Line);
    }
  }
  return [...lines.values()];
}

/** Lines that are wrong in a commit are left out: the check of that day has told about them. */
function readRows<T>(rows: unknown, schema: z.ZodType<T>): T[] {
  return Array.isArray(rows) ? rows.flatMap((row) => schema.safeParse(row).data ?? []) : [];
}

function readPastVersions(contentDir: string): Map<string, PastVersions> {
  const files = readChangedFiles(contentDir, (path) => /^(articles|pages)\/.*\.mdx$/.test(path));
  return new Map(
    [...files].flatMap(([path, { where, text }]) => {
      const days = readVersions(text);
      return days === undefined ? [] : [[path, { days, where }] as const];
    }),
  );
}

/** The days of a page's versions, oldest first; undefined for a draft, which has not been on paper. */
function readVersions(text: string): string[] | undefined {
  const [, frontMatter = ''] = /^---\n([\s\S]*?\n)---/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (/^draft: *true/m.test(frontMatter)) return undefined;
  // The rest of the front matter can be long, and nobody asks about it.
  const [block = ''] = /^changes:.*\n(?:[ \t-].*\n|\n)*/m.exec(frontMatter) ?? [];
  const found = changesSchema.safeParse(parseOrNothing(block));
  return found.data?.changes.map(({ date }) => date).reverse();
}

function parseOrNothing(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
