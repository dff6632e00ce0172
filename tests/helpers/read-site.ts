import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from './build-site.ts';
import { routeOf } from './routes.ts';

/** A built page, taken apart. */
export interface BuiltPage {
  /** Path of the file from the root of the site. */
  file: string;
  /** Where it is found on its host, with the base: /sub/path/nerve-block/risks/. */
  address: string;
  /** The file under `src/pages` that made it: the kind of page it is. */
  route: string;
  html: string;
  tree: Root;
  /** Every element in the order of the page; what stands in <template> is left out. */
  elements: Element[];
  /** A short address for paper: a bare page that only leads on. */
  isShort: boolean;
}

const known = new Map<string, BuiltPage[]>();

/** Every page of a built site, found from its files. */
export function readPages(site: BuiltSite): BuiltPage[] {
  const pages = known.get(site.dir) ?? listFiles(site.dir, '.html').map((file) => readPage(site, file));
  known.set(site.dir, pages);
  return pages;
}

/** Files of a folder with this ending, as paths from it with forward slashes, sorted. */
export function listFiles(dir: string, ending = ''): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A data file of a built site. */
export function readBuilt(site: BuiltSite, file: string): string {
  return readFileSync(join(site.dir, file), 'utf8');
}

function readPage(site: BuiltSite, file: string): BuiltPage {
  const html = readBuilt(site, file);
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  const address = site.base + file.replace(/(^|\/)index\.html$/, '$1');
  return { file, address, route: routeOf(file, site.contentDir), html, tree, elements, isShort: elements.some(isRefresh) };
}

function isRefresh({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && String(properties['httpEquiv']) === 'refresh';
}

/** The value of an attribute as text; undefined when the element has none. `name` is hast's: `popoverTarget`. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value === true ? '' : value);
}

/** The ids of a page's elements, with repeats. */
export function idsOf(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => attribute(element, 'id') ?? []);
}

/** The values of an attribute on a page, in order. */
export function valuesOf(page: BuiltPage, name: string): string[] {
  return page.elements.flatMap((element) => attribute(element, name) ?? []);
}
