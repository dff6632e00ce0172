import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** What a check wants to know of a page's HTML. */
export interface PageFacts {
  title: string;
  canonical: string | undefined;
  /** The page's own content security policy. */
  policy: string | undefined;
  referrer: string | undefined;
  robots: string | undefined;
  /** Where a short address leads on to, as it is written. */
  leadsTo: string | undefined;
  /** Everything that the browser fetches for the page or sends words to, as it is written. Links to click are not among them. */
  fetched: readonly string[];
  links: readonly string[];
  scripts: readonly string[];
  /** Hashes of inline scripts and styles, as a policy names them. */
  inline: readonly string[];
}

const fetching = ['src', 'srcSet', 'poster', 'data', 'action', 'formAction', 'ping', 'background'];

/** Takes a page apart. What stands in <template> is left out, as in a browser. */
export function pageFacts(html: string): PageFacts {
  const metas = new Map<string, string>();
  const inline: string[] = [];
  const fetched: string[] = [];
  const links: string[] = [];
  const scripts: string[] = [];
  let [title, canonical] = ['', undefined as string | undefined];
  visit(fromHtml(html), 'element', (element) => {
    const { tagName, properties } = element;
    const value = (name: string) => asText(properties[name]);
    if (tagName === 'title') title ||= textOf(element);
    if (tagName === 'meta') metas.set((value('httpEquiv') ?? value('name') ?? '').toLowerCase(), value('content') ?? '');
    if (tagName === 'a') links.push(value('href') ?? '');
    if (tagName === 'link') {
      if (value('rel') === 'canonical') canonical = value('href');
      else if (!/\balternate\b/.test(value('rel') ?? '')) fetched.push(value('href') ?? '');
    }
    if (tagName === 'use' || tagName === 'image') fetched.push(value('href') ?? '');
    if (tagName === 'script' && value('src') !== undefined) scripts.push(value('src') ?? '');
    fetched.push(...fetching.flatMap((name) => addresses(name, value(name))));
    if (tagName === 'style') fetched.push(...cssAddresses(textOf(element)));
    if (isInlineCode(tagName, value)) inline.push(`'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`);
  });
  return {
    title,
    canonical,
    policy: metas.get('content-security-policy'),
    referrer: metas.get('referrer'),
    robots: metas.get('robots'),
    leadsTo: /url=(.+)$/i.exec(metas.get('refresh') ?? '')?.[1],
    fetched: fetched.filter((address) => address !== ''),
    links,
    scripts,
    inline,
  };
}

function asText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** A srcset names several, each followed by its size. */
function addresses(name: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  return name === 'srcSet' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value];
}

function cssAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address).filter((address) => !address.startsWith('data:'));
}

/** Data blocks such as JSON are not run and need no permission. */
function isInlineCode(tagName: string, value: (name: string) => string | undefined): boolean {
  if (tagName === 'style') return true;
  return tagName === 'script' && value('src') === undefined && !(value('type') ?? '').startsWith('application/');
}
