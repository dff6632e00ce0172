import type { MdNode } from '../md-node.ts';
import type { PageEntry } from './library.ts';
import { isElement, lineOfNode, nodesOf } from './nodes.ts';
import type { Passage } from './passage.ts';

/** A part of a sentence that begins on a known line. */
interface Segment {
  offset: number;
  line: number;
  claimed: boolean;
}

const sentenceParts = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'break',
  'inlineCode',
  'mdxJsxTextElement',
]);

/** Props that readers see as words. */
const shownProps = new Set(['title', 'caption']);

/** The text of a page, one passage for each block, so that words across bold or a Claim are read in one piece. */
export function bodyPassages(page: PageEntry): Passage[] {
  const passages: Passage[] = [];
  gatherBlocks(page.tree, false, page.file, passages);
  for (const { node } of nodesOf(page.tree)) passages.push(...propPassages(node, page.file));
  return passages;
}

function gatherBlocks(node: MdNode, claimed: boolean, file: string, passages: Passage[]): void {
  let sentence: MdNode[] = [];
  const inClaim = claimed || node.name === 'Claim';
  const flush = () => {
    if (sentence.length > 0) passages.push(sentencePassage(sentence, inClaim, file));
    sentence = [];
  };
  for (const child of node.children ?? []) {
    if (sentenceParts.has(child.type)) sentence.push(child);
    else {
      flush();
      gatherBlocks(child, inClaim, file, passages);
    }
  }
  flush();
}

function sentencePassage(parts: readonly MdNode[], claimed: boolean, file: string): Passage {
  const segments: Segment[] = [];
  let text = '';
  const add = (node: MdNode, inClaim: boolean): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      segments.push({ offset: text.length, line: lineOfNode(node), claimed: inClaim });
      text += node.value ?? '';
    } else if (node.type === 'break') text += ' ';
    else for (const child of node.children ?? []) add(child, inClaim || node.name === 'Claim');
  };
  for (const part of parts) add(part, claimed);
  return {
    kind: 'page',
    file,
    field: '',
    text,
    lineAt: (offset) => lineInSegments(segments, text, offset),
    isClaimed: (start, end) =>
      segments.every(
        ({ offset, claimed: inside }, place) => inside || offset >= end || (segments[place + 1]?.offset ?? text.length) <= start,
      ),
  };
}

function lineInSegments(segments: readonly Segment[], text: string, offset: number): number {
  const segment = segments.findLast((candidate) => candidate.offset <= offset);
  if (segment === undefined) return 1;
  return segment.line + text.slice(segment.offset, offset).split('\n').length - 1;
}

/** Words in props and in the text alternatives of images. */
function propPassages(node: MdNode, file: string): Passage[] {
  const base = { kind: 'page' as const, file, lineAt: () => lineOfNode(node) };
  if (node.type === 'image' && node.alt) return [{ ...base, field: 'image', text: node.alt, isClaimed: () => false }];
  if (!isElement(node)) return [];
  return (node.attributes ?? []).flatMap(({ name, value }) =>
    name !== undefined && shownProps.has(name) && typeof value === 'string'
      ? [{ ...base, field: `${node.name ?? ''} ${name}`, text: value, isClaimed: () => false }]
      : [],
  );
}
