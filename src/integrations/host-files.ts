import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files.ts';

/**
 * Writes `_headers` for hosts that read it (Netlify, Cloudflare Pages). Each page carries its own content security
 * policy; these are the rules a page cannot say for itself. nginx and others: see docs/deploy.md.
 */
export function hostFiles({ basePath }: { basePath: string }): AstroIntegration {
  return {
    name: 'steady-steps:host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
        await writeFile(new URL('_headers', dir), headersFile(basePath, pagePaths(await htmlFiles(root), folders)));
        await writeFile(new URL('.nojekyll', dir), '');
      },
    },
  };
}

/** Pages in here are made for frames on other sites. */
const forFrames = 'embed';

/**
 * The paths that hold pages which no other site may frame, as rules of `_headers`: each page at the top, and each folder
 * but that for frames. `files` are the HTML files from the root of the site.
 */
export function pagePaths(files: readonly string[], folders: readonly string[]): string[] {
  const tops = files.filter((file) => !file.includes('/')).flatMap((file) => (file === 'index.html' ? ['', file] : [file]));
  const held = folders.filter((folder) => folder !== forFrames && files.some((file) => file.startsWith(`${folder}/`)));
  return [...tops, ...held.sort().map((folder) => `${folder}/*`)];
}

/** Sent with every file. */
const everywhere = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy: same-origin',
];
const pages = ["Content-Security-Policy: frame-ancestors 'self'", 'Cache-Control: public, max-age=0, must-revalidate'];
const framed = ['Cache-Control: public, max-age=0, must-revalidate'];
/** Answers for record systems, which programs on other sites may read. */
const openTo = ['Access-Control-Allow-Origin: *'];
/** Browsers ask for these anew each time: what is saved on a phone hangs on them. */
const fresh = ['Cache-Control: no-cache'];
/** Names in these folders hold a hash of their content, so a copy never grows old. */
const hashed = ['Cache-Control: public, max-age=31536000, immutable'];

/**
 * The text of `_headers` for a site under `basePath` (with a slash at both ends) whose pages lie at `paths`. Two rules
 * that match one address must not name the same header: Netlify sends both values, and of two policies the stricter
 * one wins, so that a rule for everything could not be taken back for frames. Hence a rule for each folder.
 */
export function headersFile(basePath: string, paths: readonly string[]): string {
  const rule = (path: string, lines: readonly string[]) => [basePath + path, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [
    rule('*', everywhere),
    ...paths.map((path) => rule(path, pages)),
    rule(`${forFrames}/*`, framed),
    ...['connect/*', 'fhir/*'].map((path) => rule(path, openTo)),
    ...['service-worker.js', 'saved-guide.json'].map((path) => rule(path, fresh)),
    ...['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'].map((path) => rule(path, hashed)),
  ].join('\n');
}
