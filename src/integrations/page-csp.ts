import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesEndingIn, readHtmlFiles } from './html-files.ts';
import { lightPage, wordsOf } from './light-page.ts';

/**
 * Makes pages light, then tightens the content security policy that Astro wrote into each. Astro lists the hashes of
 * every style and script of the whole site on every page; here a page keeps only those of its own, and a page without
 * script may run none at all. Also adds the hashes of styles that were inlined by hand.
 */
export function pageCsp(): AstroIntegration {
  return {
    name: 'steady-steps:page-csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const words = wordsOf(await readScripts(root));
        for await (const files of readHtmlFiles(root)) {
          await Promise.all(files.map(({ path, html }) => writeFile(join(root, path), tightenCsp(lightPage(html, words)))));
        }
      },
    },
  };
}

/** The scripts that stand in files of their own. */
async function readScripts(root: string): Promise<string[]> {
  const paths = await filesEndingIn('.js', root);
  return Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
}

const metaTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)("[^>]*>)/i;

/** The letters of a page must be told first, so that a browser can read the rest. */
const charsetTag = /<meta charset="[^"]*"[^>]*>/i;

/** The page with a policy that names only its own inline styles and scripts. Unchanged when it has no policy. */
export function tightenCsp(html: string): string {
  const tag = metaTag.exec(html);
  if (tag === null) return html;
  const [whole, before = '', policy = '', after = ''] = tag;
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .flatMap((directive) => tightenDirective(directive, html));
  const tightened = before + directives.join(';') + after;
  // A policy governs only what stands after it, and Astro writes it after the styles.
  const rest = html.replace(whole, '');
  return charsetTag.test(rest) ? rest.replace(charsetTag, (charset) => charset + tightened) : tightened + rest;
}

function tightenDirective(directive: string, html: string): string[] {
  const [name = '', ...sources] = directive.split(/\s+/);
  if (name !== 'script-src' && name !== 'style-src') return [directive];
  const inline = inlineHashes(html, name === 'script-src' ? 'script' : 'style');
  const named = sources.filter((source) => !source.startsWith("'sha256-"));
  // default-src 'none' already forbids what is not named.
  if (name === 'script-src' && !/<script[\s>]/.test(html)) return [];
  return [[name, ...named, ...inline].join(' ')];
}

/** Hashes of the inline elements of a page, each once. Data blocks such as JSON are not run and need none. */
function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}(?![^>]*\\s(?:src=|type="application/))[^>]*>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...new Set([...elements].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}
