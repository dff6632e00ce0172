import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSite, project } from '../tests/helpers/build-site.ts';
import { startBrowser } from '../tests/helpers/find-browser.ts';
import { checkDeployment } from './deployment/run-checks.ts';
import { formatReport, tally } from './deployment/report.ts';
import { browseSite, secretWord, type Visit } from './nginx/browse-site.ts';
import { findNginx } from './nginx/find-nginx.ts';
import { freePort, runNginx } from './nginx/run-nginx.ts';

// `npm run check:nginx`: builds the site for the root and for a sub-path, serves each with a real nginx and
// deploy/nginx.conf, and checks it over the line and in a browser. Needs nginx and Chromium; on Debian, root gets both.
const workDir = join(project, '.cache/nginx');
const siteFile = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8');
const nginx = findNginx();
console.log(`nginx ${nginx.version} (${nginx.path})`);

const counts = [await checkUnder('/'), await checkUnder('/a/b/')].flat();
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function checkUnder(base: string): Promise<{ passed: number; failed: number }[]> {
  const port = await freePort();
  const frontPort = base === '/' ? undefined : await freePort();
  console.log(`\n--- building the site for ${base}`);
  const name = `nginx${base.replaceAll('/', '-')}`;
  const site = await buildSite({ name, origin: `http://127.0.0.1:${port}`, base, contentDir: join(project, 'content') });
  // As a reader copies it: what is in dist/ goes into the folder of the path.
  const root = join(workDir, name, 'www');
  rmSync(dirname(root), { recursive: true, force: true });
  cpSync(site.dir, join(root, base), { recursive: true });
  const front = frontPort === undefined ? undefined : { port: frontPort, basePath: base };
  const running = await runNginx(nginx, siteFile, { port, root, workDir: join(workDir, name, 'run'), front });
  try {
    const home = `http://127.0.0.1:${port}${base}`;
    const direct = await check(home, site.dir);
    const visits = await browse(home);
    const logs = lookAtLogs(running.logs());
    // The same site once more, shown by another server under its path.
    return [
      direct,
      print(`in a browser, ${home}`, visits),
      print('logs', logs),
      ...(front === undefined ? [] : [await check(`http://127.0.0.1:${front.port}${base}`, site.dir)]),
    ];
  } finally {
    await running.close();
  }
}

async function check(home: string, dist: string) {
  console.log(`\n--- over the line, ${home}`);
  const report = await checkDeployment(home, { dist });
  console.log(formatReport(report));
  return tally(report.results);
}

async function browse(home: string): Promise<Visit[]> {
  const browser = await startBrowser();
  try {
    return await browseSite(browser, home);
  } finally {
    await browser.close();
  }
}

/** What readers look for is theirs: no log may hold it, nor who they are. */
function lookAtLogs(logs: string): Visit[] {
  const holds = [secretWord, '?', '127.0.0.1', 'Mozilla'].filter((word) => logs.includes(word));
  return [
    { title: 'The access log is written', ...(logs.includes('200 GET') ? {} : { fault: 'It is empty.' }) },
    { title: 'No log holds a query, an address or a browser', ...(holds.length === 0 ? {} : { fault: `They hold: ${holds.join(' ')}` }) },
  ];
}

function print(what: string, visits: readonly Visit[]): { passed: number; failed: number } {
  console.log(`\n--- ${what}`);
  for (const { title, fault } of visits) console.log(fault === undefined ? `✓ ${title}` : `✗ ${title}\n    Found: ${fault}`);
  const failed = visits.filter(({ fault }) => fault !== undefined).length;
  return { passed: visits.length - failed, failed };
}
