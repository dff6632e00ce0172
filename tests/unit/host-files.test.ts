import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headersFor, readHeaderRules } from '../../scripts/host-headers.ts';
import { proxyLines, trialConfig } from '../../scripts/nginx/nginx-config.ts';
import { headersFile } from '../../src/integrations/host-files.ts';
import { readProjectFile } from '../helpers/read-docs.ts';

// The files in deploy/ say for each host what dist/_headers says for all.

const wanted = headersFor('/', readHeaderRules(headersFile('/', ['', 'about/*'])));
const kept = 'public, max-age=31536000, immutable';

describe('the CloudFront function', () => {
  interface Request {
    uri: string;
    rawQueryString(): string | undefined;
  }
  const source = readProjectFile('deploy/cloudfront/viewer-request.js');
  const handler = runInNewContext(`${source}; handler`) as (event: { request: Request }) => {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  };
  const ask = (uri: string, query?: string) => handler({ request: { uri, rawQueryString: () => query } });

  it.each([
    ['/', '/index.html'],
    ['/urgent-help/', '/urgent-help/index.html'],
    ['/foot-pain/connect/icd-10-cm/E11.42/', '/foot-pain/connect/icd-10-cm/E11.42/index.html'],
  ])('finds the page of %s', (uri, page) => {
    expect(ask(uri, 'q=light+touch').uri).toBe(page);
  });

  it.each(['/_astro/a.B1.css', '/articles.json', '/r/15.txt', '/manifest.webmanifest', '/pagefind/fragment/en_1.pf_fragment', '/404.html'])(
    'leaves the file %s as it is',
    (uri) => {
      expect(ask(uri)).toMatchObject({ uri });
    },
  );

  it.each([
    ['/urgent-help', undefined, '/urgent-help/'],
    ['/search', 'q=light+touch%21', '/search/?q=light+touch%21'],
    ['/connect', 'mainSearchCriteria.v.c=E11.42', '/connect/?mainSearchCriteria.v.c=E11.42'],
    ['/connect/icd-10-cm/E11.42', undefined, '/connect/icd-10-cm/E11.42/'],
    ['/urgent-help', '', '/urgent-help/'],
    ['//evil.example/path', undefined, '/evil.example/path/'],
  ])('leads %s?%s to %s', (uri, query, location) => {
    const { statusCode, headers } = ask(uri, query);
    expect([statusCode, headers?.location.value]).toEqual([301, location]);
  });
});

describe('deploy/cloudfront/template.yaml', () => {
  interface Policy {
    Properties: {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: { ReferrerPolicy: { ReferrerPolicy: string }; ContentSecurityPolicy: { ContentSecurityPolicy: string } };
        CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
      };
    };
  }
  const { Resources } = parse(readProjectFile('deploy/cloudfront/template.yaml'), { logLevel: 'error' }) as {
    Resources: Record<'PageHeaders' | 'EmbedHeaders', Policy> & { ViewerRequest: { Properties: { FunctionCode: string } } };
  };

  it('holds the function as it is tested here', () => {
    const code = (text: string) =>
      text
        .slice(text.indexOf('var files'))
        .replace(/^\/\/ eslint.*\n/m, '')
        .trim();
    expect(code(Resources.ViewerRequest.Properties.FunctionCode)).toBe(code(readProjectFile('deploy/cloudfront/viewer-request.js')));
  });

  it.each([
    ['PageHeaders', "frame-ancestors 'self'"],
    ['EmbedHeaders', 'frame-ancestors *'],
  ] as const)('sends with %s what _headers asks', (name, frames) => {
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = Resources[name].Properties.ResponseHeadersPolicyConfig;
    const sent = {
      'x-content-type-options': 'ContentTypeOptions' in security ? 'nosniff' : '',
      'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
    };
    expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toBe(frames);
    // Cache rules come with the files, in docs/deploy.md.
    const others = [...wanted].filter(([header]) => !/^(cache-control|content-security-policy)$/.test(header));
    expect(sent).toEqual(Object.fromEntries(others));
  });
});

describe('deploy/serve.json', () => {
  const { headers } = JSON.parse(readProjectFile('deploy/serve.json')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };

  it('sends what _headers asks', () => {
    const [everywhere, hashed] = headers;
    expect(Object.fromEntries(everywhere?.headers.map(({ key, value }) => [key.toLowerCase(), value]) ?? [])).toEqual(
      Object.fromEntries(wanted),
    );
    expect(hashed?.headers).toEqual([{ key: 'Cache-Control', value: kept }]);
  });
});

describe('deploy/nginx.conf', () => {
  const siteFile = readProjectFile('deploy/nginx.conf');
  const trial = { port: 8080, root: '/trial/www', workDir: '/trial/work', mimeTypes: '/trial/mime.types' };

  it('says what _headers says', () => {
    const missing = [...wanted, ['cache-control', kept] as const].filter(
      ([name, value]) => !new RegExp(`add_header ${name} `, 'i').test(siteFile) || !siteFile.includes(`"${value}"`),
    );
    expect(missing).toEqual([]);
    expect(siteFile).toContain('"frame-ancestors *"');
  });

  it('has three lines to change, and only these are changed in a trial', () => {
    expect(siteFile.match(/# CHANGE/g)).toHaveLength(3);
    const config = trialConfig(siteFile, trial);
    for (const line of ['listen 127.0.0.1:8080;', 'server_name 127.0.0.1;', 'root /trial/www;']) expect(config).toContain(line);
    expect(config).not.toMatch(/# CHANGE|\/var\//);
    const own = siteFile.split('\n').filter((line) => !/# CHANGE|\/var\/log/.test(line));
    expect(own.filter((line) => !config.includes(line))).toEqual([]);
  });

  it('is refused when a line to change is missing or new', () => {
    expect(() => trialConfig(siteFile.replace(/ # CHANGE: the contents.*/, ''), trial)).toThrow(/has no line like/);
    expect(() => trialConfig(`${siteFile}\nssl_certificate x; # CHANGE`, trial)).toThrow('ssl_certificate x; # CHANGE');
  });

  it('can stand behind another server with the lines that docs/deploy.md gives', () => {
    expect(readProjectFile('docs/deploy.md')).toContain(proxyLines('/foot-pain/', 8081));
    expect(trialConfig(siteFile, { ...trial, front: { port: 8082, basePath: '/a/b/' } })).toContain(proxyLines('/a/b/', 8080));
  });
});
