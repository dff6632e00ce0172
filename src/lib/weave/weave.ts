import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import type { WeaveContext } from './context.ts';
import { fillRegionTokens } from './fill-region-tokens.ts';
import { foldTables } from './fold-tables.ts';
import { linkInside } from './link-inside.ts';
import { markClaims } from './mark-claims.ts';
import { markTerms } from './mark-terms.ts';
import { numberHeadings, type TocEntry } from './number-headings.ts';

/** A page's text with everything woven in, and what was found on the way. */
export interface Woven {
  /** "In short", which stands before the contents list; empty when the page has none. */
  lead: string;
  html: string;
  /** Headings of level 2, for the contents list. */
  toc: TocEntry[];
  /** Ids of claims in order of first use. */
  claims: string[];
  /** Ids of their sources in order of first use; a source's number is its place here, counted from 1. */
  sources: string[];
  /** Slugs of the words explained, in order. */
  terms: string[];
}

/**
 * Takes the HTML that an author's text and components made and weaves in what a reader gets beyond it: the region's
 * emergency words, notes for glossary words, "How sure are we?" marks, headings that can be linked to, tables that
 * fold on a phone, links that work under any path. The order matters: terms are looked for before claims add notes
 * of their own, and headings are numbered before anything is added to them.
 */
export function weave(html: string, context: WeaveContext): Woven {
  const tree: Root = fromHtml(html, { fragment: true });
  fillRegionTokens(tree, context.regionWords);
  const toc = numberHeadings(tree);
  foldTables(tree);
  const terms = markTerms(tree, context);
  const { claims, sources } = markClaims(tree, context);
  linkInside(tree, context.basePath);
  const lead = takeLead(tree);
  return { lead: toHtml(lead), html: toHtml(tree), toc, claims, sources, terms };
}

/** Takes everything up to the end of "In short" out of the tree, so that the contents list can follow it. */
function takeLead(tree: Root): Root {
  const place = tree.children.findIndex((node) => node.type === 'element' && String(node.properties['ariaLabelledBy']) === 'in-short');
  return { type: 'root', children: tree.children.splice(0, place + 1) };
}
