import { describe, expect, it } from 'vitest';
import { NoAnswer, type Answer, type Ask } from '../../../scripts/deployment/ask.ts';
import type { DeployedSite } from '../../../scripts/deployment/deployed-site.ts';
import { formatReport, reportJson, tally } from '../../../scripts/deployment/report.ts';
import { allChecks, type Result } from '../../../scripts/deployment/run-checks.ts';

// What loopback cannot show: a site on the web. The rest is tested on servers, in tests/site/deployment.test.ts.

const answer = (status: number, headers: Record<string, string> = {}): Answer => ({
  url: '',
  status,
  headers: new Headers(headers),
  body: Buffer.of(),
});

function siteAt(home: string, ask: Ask, ownHome = home): DeployedSite {
  return { ask, home, ownHome, isLoopback: false, paths: [''], articles: [], numbers: [] };
}

function run(id: string, site: DeployedSite) {
  return allChecks.find((check) => check.id === id)?.run(site);
}

describe('the check for https', () => {
  const home = 'https://feet.example.org/';
  const found = (ask: Ask) => run('https', siteAt(home, ask));

  it('passes when plain http leads to https, and when it is closed', async () => {
    expect(await found(async () => answer(301, { location: home }))).toMatchObject({ state: 'passed' });
    expect(await found(() => Promise.reject(new NoAnswer('closed')))).toMatchObject({ state: 'passed' });
  });

  it('fails when plain http shows the site, or leads to http', async () => {
    const fault = (status: number) => [`http://feet.example.org/ answers ${status} and does not lead to https`];
    expect(await found(async () => answer(200))).toEqual({ state: 'failed', faults: fault(200) });
    expect(await found(async () => answer(301, { location: 'http://www.example.org/' }))).toEqual({ state: 'failed', faults: fault(301) });
  });

  it('fails for an address that is not encrypted', async () => {
    const site = siteAt('http://feet.example.org/', async () => answer(200));
    expect(await run('https', site)).toEqual({ state: 'failed', faults: ['http://feet.example.org/ is not https'] });
  });
});

describe('the check for the right home', () => {
  it('fails on the web when the pages were built for another address', async () => {
    const site = siteAt('https://feet.example.org/', async () => answer(200), 'https://example.org/');
    expect(await run('home', site)).toEqual({
      state: 'failed',
      faults: ['The pages say that they live at https://example.org/, and you asked https://feet.example.org/'],
    });
  });

  it('only tells of it on this computer, but not of a wrong path', async () => {
    const local = { ...siteAt('http://127.0.0.1:8080/', async () => answer(200), 'https://example.org/'), isLoopback: true };
    expect(await run('home', local)).toMatchObject({ state: 'skipped' });
    expect(await run('home', { ...local, home: 'http://127.0.0.1:8080/a/b/' })).toMatchObject({ state: 'failed' });
  });
});

describe('every check', () => {
  it('has a name of its own and says how to mend', () => {
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
    expect(allChecks.filter(({ title, mend }) => title === '' || mend === '')).toEqual([]);
  });
});

describe('the report', () => {
  const check = (id: string, outcome: Result['outcome']): Result => ({ id, title: `Title of ${id}`, mend: 'Do this.', outcome });
  const report = {
    site: siteAt('https://feet.example.org/', async () => answer(200)),
    results: [
      check('a', { state: 'passed', found: '3 pages' }),
      check('b', { state: 'skipped', found: 'there is none' }),
      check('c', { state: 'failed', faults: ['1', '2', '3', '4', '5', '6', '7'] }),
    ],
  };

  it('lists each check, the first faults of what failed, and its mend', () => {
    expect(formatReport(report).split('\n')).toEqual([
      'https://feet.example.org/: 1 page, 0 short addresses',
      '',
      '✓ Title of a (3 pages)',
      '– Title of b: there is none',
      '✗ Title of c [c]',
      ...['1', '2', '3', '4', '5'].map((fault) => `    Found: ${fault}`),
      '           and 2 more',
      '    Mend:  Do this.',
      '',
      '1 passed, 1 failed',
    ]);
  });

  it('is the same for programs, with every fault', () => {
    const json = JSON.parse(reportJson(report)) as { passed: number; failed: number; skipped: number; checks: object[] };
    expect(json).toMatchObject({ url: 'https://feet.example.org/', ...tally(report.results) });
    expect(json.checks[2]).toEqual({
      id: 'c',
      title: 'Title of c',
      state: 'failed',
      faults: ['1', '2', '3', '4', '5', '6', '7'],
      mend: 'Do this.',
    });
  });
});
