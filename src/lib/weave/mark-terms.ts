import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { mustGet, type Term } from '../guide.ts';
import { h } from './h.ts';
import { keepPunctuation } from './keep-punctuation.ts';
import { note, noteButton } from './note.ts';
import type { WeaveContext } from './context.ts';

/** Parts of a page where a button would be in the way: they hold no explained words. */
const quietTags = new Set(['h2', 'h3', 'h4', 'a', 'button', 'label', 'legend', 'summary', 'figure', 'table', 'svg', 'caption']);
const mostPerBlock = 2;

/**
 * Turns the first use of each glossary word in the running text into a button with its meaning, whether the author
 * marked it with Term or not. A marked use comes before an unmarked one. Changes the tree; gives back the slugs.
 */
export function markTerms(tree: Root, context: WeaveContext): string[] {
  const chosen = new Set(authorMarked(tree));
  const done: string[] = [];
  const explain = (slug: string, words: ElementContent[]): ElementContent[] => {
    done.push(slug);
    return explained(`t${done.length}`, mustGet(context.terms, slug, 'glossary word'), words, context);
  };
  walkBlocks(tree, { left: mostPerBlock }, (node, budget): ElementContent[] | undefined => {
    if (node.type === 'element') {
      const slug = termId(node);
      if (slug === undefined) return undefined;
      if (done.includes(slug)) return node.children;
      budget.left -= 1;
      return explain(slug, node.children);
    }
    return splitText(node, budget, (slug) => !chosen.has(slug) && !done.includes(slug), explain, context);
  });
  keepPunctuation(tree);
  return done;
}

interface Budget {
  /** Explained words that still fit into this block. */
  left: number;
}

/** Visits text and Term spans in reading order. `replace` may give new nodes; blocks have a budget each. */
function walkBlocks(
  parent: Parents,
  budget: Budget,
  replace: (node: Element | Text, budget: Budget) => ElementContent[] | undefined,
): void {
  parent.children = parent.children.flatMap((child) => {
    if (child.type !== 'element' && child.type !== 'text') return [child as ElementContent];
    if (child.type === 'element' && isQuiet(child)) return [child];
    const replaced = replace(child, budget);
    if (replaced !== undefined) return replaced;
    if (child.type === 'element') {
      const startsBlock = /^(p|li|dd|td|div|section)$/.test(child.tagName);
      walkBlocks(child, startsBlock ? { left: mostPerBlock } : budget, replace);
    }
    return [child];
  }) as typeof parent.children;
}

function splitText(
  node: Text,
  budget: Budget,
  isNew: (slug: string) => boolean,
  explain: (slug: string, words: ElementContent[]) => ElementContent[],
  { finder }: WeaveContext,
): ElementContent[] | undefined {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const use of finder.find(node.value)) {
    if (budget.left === 0 || !isNew(use.slug)) continue;
    budget.left -= 1;
    parts.push({ type: 'text', value: node.value.slice(from, use.start) });
    parts.push(...explain(use.slug, [{ type: 'text', value: node.value.slice(use.start, use.end) }]));
    from = use.end;
  }
  return parts.length === 0 ? undefined : [...parts, { type: 'text', value: node.value.slice(from) }];
}

/** `id` is short because it stands on the page four times. */
function explained(id: string, term: Term, words: ElementContent[], { t }: WeaveContext): ElementContent[] {
  const shown = words.map((part) => (part.type === 'text' ? part.value : part.type === 'element' ? textOf(part) : '')).join('');
  return [
    noteButton(id, { className: ['term'], 'data-term': term.slug }, t('term.button', { term: shown }), words),
    note(
      id,
      [
        h('b', {}, term.term),
        h('span', {}, t('term.say', { say: term.say })),
        h('span', {}, term.plain),
        h('a', { href: term.address }, t('term.link', { term: term.term })),
      ],
      t('note.close'),
    ),
  ];
}

function authorMarked(tree: Root): string[] {
  const slugs: string[] = [];
  const look = (node: Parents, quiet: boolean): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const slug = termId(child);
      if (slug !== undefined && !quiet) slugs.push(slug);
      look(child, quiet || isQuiet(child));
    }
  };
  look(tree, false);
  return slugs;
}

function isQuiet(node: Element): boolean {
  return quietTags.has(node.tagName) || 'dataQuiet' in node.properties || 'dataApparatus' in node.properties;
}

function termId(node: Element): string | undefined {
  const id = node.properties['dataExplain'];
  return typeof id === 'string' ? id : undefined;
}
