import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkDeployment, type Report } from '../../scripts/deployment/run-checks.ts';
import { politeAsk } from '../../scripts/deployment/ask.ts';
import { serveSite, type ServedSite } from '../../scripts/serve-site.ts';
import { breakSite, type Spoilt } from '../helpers/breaking-server.ts';
import { listFiles } from '../helpers/read-site.ts';

const fixture = inject('fixtureSite');
const project = join(import.meta.dirname, '../..');

let good: ServedSite;
beforeAll(async () => {
  good = await serveSite(fixture.dir, fixture.base);
});
afterAll(() => good.close());

describe('the check of a deployment', () => {
  it.each([inject('realSite'), fixture])('finds nothing wrong with the $name site as npm start serves it', async ({ dir, base }) => {
    const served = await serveSite(dir, base);
    const report = await checkDeployment(served.url, { dist: dir });
    await served.close();
    expect(faultsOf(report)).toEqual({});
    expect(report.results.filter(({ outcome }) => outcome.state === 'passed').length).toBeGreaterThan(20);
  });

  it('asks at most 4 things at once, and no page twice', async () => {
    const asked: string[] = [];
    const ask = politeAsk();
    await checkDeployment(good.url, {
      ask: (url, headers) => {
        asked.push(url);
        return ask(url, headers);
      },
    });
    expect(asked.length).toBeGreaterThan(50);
    // The asker remembers: what is asked for again is not sent again.
    expect(await ask(good.url)).toBe(await ask(good.url));
  });
});

const isHtml = ({ headers }: Spoilt) => String(headers['content-type']).startsWith('text/html');
const inHtml = (from: string | RegExp, to: string) => (answer: Spoilt) => {
  if (isHtml(answer)) answer.body = Buffer.from(answer.body.toString('utf8').replace(from, to));
};
const header = (name: string, value?: string) => (answer: Spoilt) => {
  if (value === undefined) Reflect.deleteProperty(answer.headers, name);
  else answer.headers[name] = value;
};
const gone = (path: string | RegExp) => (answer: Spoilt) => {
  if (typeof path === 'string' ? answer.path === path : path.test(answer.path)) answer.status = 404;
};

/** What a host does wrong, and the checks that must tell of it; no other may. */
const faults: readonly { wrong: string; spoil: (answer: Spoilt) => void; told: readonly string[] }[] = [
  { wrong: 'a page was not copied', spoil: gone('about/privacy/'), told: ['pages', 'links'] },
  {
    wrong: 'pages are sent as plain text',
    spoil: (answer) => isHtml(answer) && header('content-type', 'text/plain')(answer),
    told: ['codes', 'pages', 'short'],
  },
  {
    wrong: 'pages are sent in Latin 1',
    spoil: (answer) => isHtml(answer) && header('content-type', 'text/html; charset=iso-8859-1')(answer),
    told: ['pages', 'short'],
  },
  {
    wrong: 'pages of another build',
    spoil: inHtml('rel="canonical" href="https://clinic.', 'rel="canonical" href="https://old.'),
    told: ['canonical'],
  },
  { wrong: 'a short address is lost', spoil: gone('r/2/'), told: ['short'] },
  {
    wrong: 'pages without their policy',
    spoil: inHtml(/<meta http-equiv="content-security-policy"[^>]*>/, ''),
    told: ['policy', 'unchanged', 'missing'],
  },
  { wrong: 'analytics were put in', spoil: inHtml('</body>', '<img src="https://count.example.net/a.gif"></body>'), told: ['third-party'] },
  { wrong: 'a script was put in', spoil: inHtml('</body>', '<script>count()</script></body>'), told: ['unchanged'] },
  {
    wrong: 'folders without their slash answer themselves',
    spoil: (answer) => {
      if (answer.status === 301) [answer.status, answer.headers['content-type']] = [200, 'text/html; charset=utf-8'];
    },
    told: ['codes', 'slash'],
  },
  {
    wrong: 'the query is lost on the way to the slash',
    spoil: (answer) => {
      if (answer.status === 301) answer.headers.location = String(answer.headers.location).replace(/\?.*/, '');
    },
    told: ['slash'],
  },
  {
    wrong: 'the 404 page says 200',
    spoil: (answer) => void (answer.status = answer.status === 404 ? 200 : answer.status),
    told: ['missing'],
  },
  {
    wrong: 'the host has a 404 page of its own',
    spoil: (answer) => {
      if (answer.status === 404) answer.body = Buffer.from('<title>Not Found</title>');
    },
    told: ['missing'],
  },
  { wrong: 'a query is another address', spoil: gone(/^search\/\?/), told: ['query'] },
  { wrong: 'no nosniff', spoil: header('x-content-type-options'), told: ['nosniff'] },
  { wrong: 'anybody may frame pages', spoil: header('content-security-policy'), told: ['frames'] },
  {
    wrong: 'two policies, one of them open',
    spoil: (answer) => isHtml(answer) && header('content-security-policy', 'frame-ancestors *')(answer),
    told: ['frames'],
  },
  {
    wrong: 'referrers are sent',
    spoil: (answer) => inHtml('name="referrer" content="no-referrer"', 'name="referrer" content="unsafe-url"')(answer),
    told: ['referrer'],
  },
  { wrong: 'a cookie', spoil: header('set-cookie', 'id=1'), told: ['cookies'] },
  { wrong: 'no cache rule', spoil: header('cache-control'), told: ['cache-pages', 'cache-hashed'] },
  { wrong: 'everything is kept for a day', spoil: header('cache-control', 'public, max-age=86400'), told: ['cache-pages', 'cache-hashed'] },
  { wrong: 'nothing is kept', spoil: header('cache-control', 'no-store'), told: ['cache-hashed'] },
  {
    wrong: 'nothing to compare by',
    spoil: ({ headers }) => {
      delete headers.etag;
      delete headers['last-modified'];
    },
    told: ['fresh'],
  },
  { wrong: 'nothing is compressed', spoil: (answer) => void (answer.compress = false), told: ['compressed'] },
  {
    wrong: 'the sitemap of another address',
    spoil: (answer) => {
      if (answer.path === 'sitemap-0.xml') answer.body = Buffer.from(answer.body.toString().replaceAll('https://clinic.', 'https://old.'));
    },
    told: ['sitemap'],
  },
  { wrong: 'search engines are kept out', spoil: header('x-robots-tag', 'noindex'), told: ['robots'] },
  { wrong: 'no robots.txt', spoil: gone('robots.txt'), told: ['robots'] },
  { wrong: 'no feed', spoil: gone('feed.xml'), told: ['feed'] },
  {
    wrong: 'the manifest is a stream of bytes',
    spoil: (answer) => answer.path === 'manifest.webmanifest' && header('content-type', 'application/octet-stream')(answer),
    told: ['manifest'],
  },
  { wrong: 'no icons', spoil: gone(/^icon-\d+\.png/), told: ['manifest'] },
  { wrong: 'no evidence data', spoil: gone('evidence.json'), told: ['lists', 'links'] },
  {
    wrong: 'text without its letters told',
    spoil: (answer) => answer.path === 'llms.txt' && header('content-type', 'text/plain')(answer),
    told: ['lists'],
  },
  { wrong: 'no search engine', spoil: gone('pagefind/pagefind.js'), told: ['search'] },
  { wrong: 'no full text', spoil: gone(/^pagefind\/fragment\//), told: ['cache-hashed'] },
  { wrong: 'no index of words', spoil: gone(/\.pf_meta$/), told: ['search'] },
];

describe('the check of a deployment tells when', () => {
  it.each(faults)('$wrong', async ({ spoil, told }) => {
    const broken = await breakSite(good, (answer) => void spoil(answer));
    const report = await checkDeployment(broken.url);
    await broken.close();
    expect(Object.keys(faultsOf(report)).sort()).toEqual([...told].sort());
  });

  it('a file is not the one of the build', async () => {
    const broken = await breakSite(good, (answer) => {
      if (answer.path === 'icon.svg') answer.body = Buffer.from('<svg/>');
    });
    const report = await checkDeployment(broken.url, { dist: fixture.dir });
    await broken.close();
    expect(faultsOf(report)).toEqual({ same: ['/icon.svg is different'] });
  });

  it('a page for other sites may not be framed, or another may', async () => {
    const policies = { open: 'frame-ancestors *', both: "frame-ancestors 'self', frame-ancestors *" };
    const ids: Record<string, string[]> = {};
    for (const [name, policy] of Object.entries(policies)) {
      const broken = await breakSite(good, (answer) => {
        if (!answer.path.startsWith('embed/')) return;
        Object.assign(answer, { status: 200, body: Buffer.from('<title>Card</title>') });
        answer.headers['content-security-policy'] = policy;
      });
      ids[name] = Object.keys(faultsOf(await checkDeployment(broken.url)));
      await broken.close();
    }
    expect(ids).toEqual({ open: [], both: ['embed'] });
  });

  it('one code of the look-up is not there', async () => {
    const rows = [
      { system: 'icd-10-cm', code: 'E11.42' },
      { system: 'icd-10-cm', code: 'E11.40' },
    ];
    const broken = await breakSite(good, (answer) => {
      if (answer.path === 'connect/codes.json') {
        Object.assign(answer, { status: 200, body: Buffer.from(JSON.stringify(rows)) });
        answer.headers['content-type'] = 'application/json';
      }
      if (/^connect\/icd-10-cm\/[^/]+$/.test(answer.path)) answer.status = 301;
      if (answer.path === 'connect/icd-10-cm/E11.42/') answer.status = 200;
    });
    const report = await checkDeployment(broken.url);
    await broken.close();
    expect(faultsOf(report)).toEqual({ codes: ['/connect/icd-10-cm/E11.40/ answers 404'] });
  });
});

describe('deploy/cloudfront/viewer-request.js', () => {
  type Handler = (event: { request: { uri: string; rawQueryString(): undefined } }) => {
    uri?: string;
    headers?: { location: { value: string } };
  };
  const handler = runInNewContext(`${readFileSync(join(project, 'deploy/cloudfront/viewer-request.js'), 'utf8')}; handler`) as Handler;
  const ask = (uri: string) => handler({ request: { uri, rawQueryString: () => undefined } });

  it('finds every file of the site, and leads to every page without its last slash', () => {
    const { dir, base } = inject('realSite');
    const files = listFiles(dir).filter((file) => !/(^|\/)(_headers|\.\w+)$/.test(file));
    const folders = files.filter((file) => file.endsWith('/index.html')).map((file) => base + file.replace('index.html', ''));
    expect(folders.length).toBeGreaterThan(100);
    expect(files.filter((file) => ask(base + file).uri !== base + file)).toEqual([]);
    expect(folders.filter((folder) => ask(folder).uri !== `${folder}index.html`)).toEqual([]);
    expect(folders.filter((folder) => ask(folder.slice(0, -1)).headers?.location.value !== folder)).toEqual([]);
  });
});

describe('npm run check:deployment', () => {
  it('counts in its last line, and says by its exit code that all is well', async () => {
    const { code, output } = await runCheck(good.url);
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^\d\d passed, 0 failed$/);
    expect(code).toBe(0);
  });

  it('names fault and mend, fails, and leaves out what it is told to', async () => {
    const broken = await breakSite(good, header('x-content-type-options'));
    const [full, without] = [await runCheck(broken.url), await runCheck(broken.url, '--skip', 'nosniff', '--json')];
    await broken.close();
    expect(full.code).toBe(1);
    expect(full.output).toMatch(/✗ .*\[nosniff\]\n {4}Found: \/\n[\s\S]*Mend: {2}Send "X-Content-Type-Options/);
    const report = JSON.parse(without.output) as { failed: number; checks: { id: string; state: string }[] };
    expect(report.failed).toBe(0);
    expect(report.checks.find(({ id }) => id === 'nosniff')?.state).toBe('skipped');
    expect(without.code).toBe(0);
  });

  it.each([
    { what: 'nobody answers', args: ['http://127.0.0.1:9/'], says: /gave no answer: / },
    { what: 'it is no address', args: ['feet.example.org'], says: /"feet.example.org" is not an address/ },
    { what: 'no address is given', args: [], says: /^Give one address\.\nUsage:/ },
    { what: 'there is no such check', args: ['http://127.0.0.1:9/', '--skip', 'nosnif'], says: /no check called "nosnif"/ },
    { what: 'there is no such build', args: ['http://127.0.0.1:9/', '--dist', 'nowhere'], says: /no built site in nowhere/ },
  ])('says in one sentence when $what', async ({ args, says }) => {
    const { code, output } = await runCheck(...args);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/at .*:\d+:\d+/);
    expect(code).toBe(2);
  });

  it('says so when the address is not the home page of such a site', async () => {
    const { code, output } = await runCheck(`${good.url}urgent-help/`);
    expect(output).toContain('is not the home page of a Steady Steps site');
    expect(code).toBe(2);
  });
});

/** What each failed check found. */
function faultsOf({ results }: Report): Record<string, readonly string[]> {
  return Object.fromEntries(results.flatMap(({ id, outcome }) => (outcome.state === 'failed' ? [[id, outcome.faults]] : [])));
}

/** Runs the command as npm does. Not in this process: the site is served from here, and must be able to answer. */
function runCheck(...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/check-deployment.ts', ...args], { cwd: project });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });
}
