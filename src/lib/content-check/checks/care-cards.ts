import { urgencies, type Urgency } from '../../../schemas/prose-components.ts';
import { propText, type MdNode } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import type { Library, PageEntry } from '../library.ts';
import { elementsOf, isElement, nodesOf } from '../nodes.ts';
import { problemInText } from '../problem-at.ts';

/** Refuses links in care cards, and a card that stands before a more urgent one of its section. */
export function checkCareCards(library: Library): Problem[] {
  return library.pages.flatMap((page) => [...cardLinks(page), ...cardOrder(page)]);
}

function cardLinks(page: PageEntry): Problem[] {
  return elementsOf(page.tree, 'CareCard').flatMap(({ node: card }) =>
    nodesOf(card)
      .filter(({ node }) => node.type === 'link' || node.type === 'linkReference')
      .map(({ node }) =>
        problemInText(
          page,
          node,
          'CareCard',
          'There is a link inside a care card.',
          'Move the link out of the card: a reader in need must not be led away.',
        ),
      ),
  );
}

function cardOrder(page: PageEntry): Problem[] {
  const problems: Problem[] = [];
  let before: Urgency | undefined;
  for (const { node } of nodesOf(page.tree)) {
    if (node.type === 'heading') before = undefined;
    const urgency = urgencyOf(node);
    if (urgency === undefined) continue;
    if (before !== undefined && urgencies.indexOf(urgency) < urgencies.indexOf(before)) {
      const found = `The card "${urgency}" stands after the card "${before}".`;
      problems.push(problemInText(page, node, 'CareCard urgency', found, `Put the cards in this order: ${urgencies.join(', ')}.`));
    }
    before = urgency;
  }
  return problems;
}

function urgencyOf(node: MdNode): Urgency | undefined {
  if (!isElement(node) || node.name !== 'CareCard') return undefined;
  const text = propText(node, 'urgency');
  return urgencies.find((urgency) => urgency === text);
}
