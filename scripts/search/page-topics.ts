import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageTopics } from './score.ts';

/** Which topics each page of a built site serves, from its own articles.json. */
export function readPageTopics(dir: string): PageTopics {
  const rows = JSON.parse(readFileSync(join(dir, 'articles.json'), 'utf8')) as { id: string; topics: string[] }[];
  return new Map(rows.map(({ id, topics }) => [id, topics]));
}
