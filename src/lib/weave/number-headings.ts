import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { elementsIn } from './nodes-in.ts';

/** A line of the contents list. */
export interface TocEntry {
  id: string;
  text: string;
}

/** Headings that are not lines of the contents list: "In short" stands before it, and care cards speak for themselves. */
const unlisted = new Set(['in-short']);

/**
 * Gives every heading an id by GitHub's rule (unless it has one) and lists those of level 2. The heading of a care card
 * goes one level under the heading before it, whatever that is. Changes the tree.
 */
export function numberHeadings(tree: Root): TocEntry[] {
  const slugger = new GithubSlugger();
  const toc: TocEntry[] = [];
  let level = 1;
  for (const node of elementsIn(tree)) {
    if (!/^h[2-4]$/.test(node.tagName)) continue;
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    const id = typeof node.properties['id'] === 'string' ? node.properties['id'] : slugger.slug(text);
    node.properties['id'] = id;
    if ('dataCareHeading' in node.properties) {
      delete node.properties['dataCareHeading'];
      node.tagName = level === 1 ? 'h2' : 'h3';
      continue;
    }
    level = Number(node.tagName[1]);
    if (level === 2 && !unlisted.has(id)) toc.push({ id, text });
  }
  return toc;
}
