import { nodeText } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import type { Library, PageEntry } from '../library.ts';
import { blocksIn, elementsOf } from '../nodes.ts';
import { problemInText } from '../problem-at.ts';

/** Refuses DoNot items that a listener who missed the heading would take for advice. */
export function checkDoNotItems(library: Library): Problem[] {
  return library.pages.flatMap((page) =>
    elementsOf(page.tree, 'DoNot').flatMap(({ node }) => blocksIn(node).flatMap((list) => itemProblems(page, list))),
  );
}

function itemProblems(page: PageEntry, list: Parameters<typeof nodeText>[0]): Problem[] {
  if (list.type !== 'list') return [];
  return (list.children ?? [])
    .filter((item) => !/^\s*do not\b/i.test(nodeText(item)))
    .map((item) =>
      problemInText(
        page,
        item,
        'DoNot',
        `This item does not begin with "do not": "${shorten(nodeText(item))}".`,
        'Begin the item with "do not".',
      ),
    );
}

function shorten(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} ...` : words.join(' ');
}
