import { inlineComponents, proseComponents } from '../../../schemas/prose-components.ts';
import { nodeText, type MdNode } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import type { Library, PageEntry } from '../library.ts';
import { blocksIn, elementsOf, isElement, nodesOf, type PlacedNode } from '../nodes.ts';
import { problemInText } from '../problem-at.ts';

/** What is wrong with what a block holds and how to mend it, or undefined when it is right. */
type Shape = (node: MdNode, parents: readonly MdNode[]) => readonly [found: string, mend: string] | undefined;

const shapes: Readonly<Record<string, Shape>> = {
  KeyPoints: (node) => {
    const items = onlyList(node)?.children?.length;
    if (items === undefined) return ['KeyPoints does not hold one list.', 'Write 3 to 5 points, each beginning with "- ".'];
    return items >= 3 && items <= 5 ? undefined : [`KeyPoints holds ${count(items, 'point')}.`, 'Keep to 3 to 5 points.'];
  },
  Ask: (node) => mustHoldList(node, 'Write the questions as a list, each beginning with "- ".'),
  Steps: (node) => numberedList(node, 'Write the steps as a list that begins with "1. ".'),
  Do: (node, parents) => insideDoDont(node, parents) ?? mustHoldList(node, 'Write the actions as a list, each beginning with "- ".'),
  DoNot: (node, parents) => insideDoDont(node, parents) ?? mustHoldList(node, 'Write a list, each item beginning with "- do not".'),
  DoDont: (node) => mustHoldOnly(node, ['Do', 'DoNot'], 'one Do and one DoNot', (held) => held.join(' ') === 'Do DoNot'),
  CareCard: (node) =>
    blocksIn(node)[0]?.type === 'list'
      ? undefined
      : ['CareCard does not begin with a list.', 'Begin with the signs as a list that completes the heading "... if:".'],
  Card: (node) =>
    blocksIn(node)[0]?.type === 'heading'
      ? undefined
      : ['Card does not begin with a heading.', 'Begin with the title of the card, such as "### My phone numbers".'],
  FootPlaces: (node) => numberedList(node, 'Write the places as a list that begins with "1. ", each with its name in bold first.'),
  TouchTest: (node) =>
    blocksIn(node).filter(({ type, ordered }) => type === 'list' && ordered === true).length === 1
      ? undefined
      : ['TouchTest does not hold one numbered list.', 'Write the toes in order, as a list that begins with "1. ".'],
  CheckSay: (node) => mustHoldWords(node, 'Write what to say at that moment between the tags.'),
  PlanPart: (node) =>
    blocksIn(node)[0]?.type === 'heading'
      ? undefined
      : ['PlanPart does not begin with a heading.', 'Begin with a heading that names these days, such as "## Week 1".'],
  CompareTable: (node) => {
    const blocks = blocksIn(node);
    return blocks.length === 1 && blocks[0]?.type === 'table'
      ? undefined
      : ['CompareTable does not hold one table.', 'Write one Markdown table in it, with an empty line before and after.'];
  },
  Fold: (node) =>
    blocksIn(node).length > 0
      ? undefined
      : ['Fold holds nothing.', 'Write what is closed at first between the tags, with an empty line before and after.'],
  Figure: (node) => mustHoldWords(node, 'Write a caption that says in words what the picture shows.'),
  OneStory: (node) => mustHoldWords(node, 'Write the story between the tags.'),
  IconArray: mustHoldNothing,
  Compare: mustHoldNothing,
  Claim: (node) => {
    if (nodeText(node).trim() === '') return ['Claim holds no words.', 'Wrap it around the words that the claim supports.'];
    const blocks = blocksIn(node).filter((child) => !isSentencePart(child));
    const oneParagraph = blocks.length === 0 || (blocks.length === 1 && blocks[0]?.type === 'paragraph');
    return oneParagraph ? undefined : ['Claim holds more than one paragraph.', 'Use one Claim inside each paragraph or list item.'];
  },
  Term: (node) => mustHoldWords(node, 'Wrap it around the word that it explains.'),
};

/** Refuses building blocks that hold the wrong things or stand in the wrong place. */
export function checkBlockShapes(library: Library): Problem[] {
  return library.pages.flatMap((page) => [
    ...nodesOf(page.tree).flatMap((placed) => shapeProblems(page, placed)),
    ...elementsOf(page.tree, 'Ask')
      .slice(1)
      .map(({ node }) =>
        problemInText(page, node, 'Ask', 'This is the second Ask of the page.', 'Put all questions into one Ask near the end.'),
      ),
  ]);
}

function shapeProblems(page: PageEntry, { node, parents }: PlacedNode): Problem[] {
  const name = node.name ?? '';
  if (!isElement(node) || !(name in proseComponents)) return [];
  const problem = ([found, mend]: readonly [string, string]) => [problemInText(page, node, name, found, mend)];
  if (inSentence(node, parents) && !inlineComponents.has(name)) {
    return problem([`${name} stands inside a sentence.`, 'Put it on lines of its own, with an empty line before and after.']);
  }
  const wrong = shapes[name]?.(node, parents);
  return wrong === undefined ? [] : problem(wrong);
}

function inSentence(node: MdNode, parents: readonly MdNode[]): boolean {
  return node.type === 'mdxJsxTextElement' || ['paragraph', 'heading', 'tableCell'].includes(parents.at(-1)?.type ?? '');
}

function isSentencePart({ type, name }: MdNode): boolean {
  return (
    type === 'text' ||
    type === 'mdxJsxTextElement' ||
    ['strong', 'emphasis', 'link', 'break', 'inlineCode'].includes(type) ||
    inlineComponents.has(name ?? '')
  );
}

function onlyList(node: MdNode): MdNode | undefined {
  const blocks = blocksIn(node);
  return blocks.length === 1 && blocks[0]?.type === 'list' ? blocks[0] : undefined;
}

function mustHoldList(node: MdNode, mend: string): readonly [string, string] | undefined {
  return onlyList(node) === undefined ? [`${node.name ?? ''} does not hold one list.`, mend] : undefined;
}

function numberedList(node: MdNode, mend: string): readonly [string, string] | undefined {
  return onlyList(node)?.ordered === true ? undefined : [`${node.name ?? ''} does not hold one numbered list.`, mend];
}

function mustHoldWords(node: MdNode, mend: string): readonly [string, string] | undefined {
  return nodeText(node).trim() === '' ? [`${node.name ?? ''} holds no words.`, mend] : undefined;
}

function mustHoldNothing(node: MdNode): readonly [string, string] | undefined {
  if (blocksIn(node).length === 0) return undefined;
  return [`${node.name ?? ''} holds words.`, 'Write it as one tag that ends in />: its words come from the claim.'];
}

function mustHoldOnly(
  node: MdNode,
  names: string[],
  what: string,
  isRight: (held: string[]) => boolean,
): readonly [string, string] | undefined {
  const held = blocksIn(node).map((child) => child.name ?? child.type);
  if (held.every((name) => names.includes(name)) && isRight(held)) return undefined;
  return [`${node.name ?? ''} does not hold ${what}.`, `Put ${what} into it and nothing else.`];
}

function insideDoDont(node: MdNode, parents: readonly MdNode[]): readonly [string, string] | undefined {
  return parents.at(-1)?.name === 'DoDont' ? undefined : [`${node.name ?? ''} stands alone.`, 'Put it inside DoDont.'];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
