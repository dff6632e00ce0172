import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBuildEnv } from '../src/build-env.ts';
import { startBrowser } from '../tests/helpers/find-browser.ts';
import { findLighthouse } from './lighthouse/find-lighthouse.ts';
import { aims, categories, judge, report, type PageScores } from './lighthouse/scores.ts';
import { freePort } from './nginx/run-nginx.ts';
import { serveSite } from './serve-site.ts';

// `npm run check:lighthouse`: looks at the built site with Lighthouse as a phone, `--runs 3` times a page, and fails where
// a page misses an aim. Needs Chromium, and Lighthouse in a folder of its own; without it, it says how to get it.
const usual = [
  '/',
  '/why-it-hurts/nerve-damage/',
  '/nerve-block/does-it-work/',
  '/everyday-care/foot-check/',
  '/urgent-help/',
  '/search/',
  '/glossary/',
];
const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: '3' } }, allowPositionals: true });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('Say how often to look at each page, for example --runs 3.');

try {
  process.exitCode = (await checkPages()).some(({ scores }) => categories.some((name) => scores[name] < aims[name])) ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function checkPages(): Promise<PageScores[]> {
  const lighthouse = await findLighthouse(root);
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no built site. Run npm run build first.');
  const site = await serveSite(`${root}dist`, readBuildEnv(process.env, root).basePath, 0, 11);
  const port = await freePort();
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  const pages: PageScores[] = [];
  try {
    for (const address of positionals.length > 0 ? positionals : usual) {
      const looks = [];
      for (let run = 0; run < runs; run++) {
        const look = await lighthouse(new URL(address.slice(1), site.url).href, { port, logLevel: 'silent', onlyCategories: categories });
        if (look.lhr.runtimeError) throw new Error(`${address}: ${look.lhr.runtimeError.message}`);
        looks.push(look);
      }
      const page = judge(address, looks);
      console.log(report([page]));
      pages.push(page);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return pages;
}
