import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPool } from './text-pool.ts';
import { writeArticle } from './write-article.ts';

/** Copies the content folder `from` to `to` and adds `count` generated articles, each with its short address. */
export function growContent(from: string, to: string, count: number): void {
  const pool = readPool(from);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const register = join(to, 'permalinks.yaml');
  let last = Math.max(0, ...[...readFileSync(register, 'utf8').matchAll(/\bnumber: (\d+)/g)].map(([, digits]) => Number(digits)));
  for (let number = 1; number <= count; number += 1) {
    const { address, path, text } = writeArticle(number, pool);
    const file = join(to, 'articles', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    last += 1;
    appendFileSync(register, `- { number: ${last}, target: ${address}, since: ${pool.day}, status: live }\n`);
  }
}
