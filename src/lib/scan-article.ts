import { propText, walk, type MdNode } from './md-node.ts';
import { countReading, readingGrade } from './reading/reading-grade.ts';
import { fillRegionWords, type RegionWords } from './region-words.ts';

/** What an article's own text holds, read from its Markdown tree. */
export interface ArticleScan {
  /** Ids of claims in order of first use. */
  claims: string[];
  /** The questions to take along, in order. */
  asks: string[];
  /** Prose as blocks: paragraphs, list items, headings, table cells. */
  blocks: string[];
  words: number;
  /** Flesch-Kincaid grade of the prose. */
  grade: number;
}

const sentenceParts = new Set(['text', 'strong', 'emphasis', 'link', 'break', 'inlineCode', 'mdxJsxTextElement']);

/** Reads an article's tree. `words` gives the region's words for tokens such as [[emergency-number]]. */
export function scanArticle(tree: MdNode, words: RegionWords): ArticleScan {
  const claims = new Set<string>();
  const asks: string[] = [];
  walk(tree, (node) => {
    const id = node.name === 'Claim' ? propText(node, 'id') : propText(node, 'claim');
    if (id !== undefined) claims.add(id);
    if (node.name === 'Ask') asks.push(...proseBlocks(node).map((ask) => fillRegionWords(ask, words)));
  });
  const blocks = proseBlocks(tree).map((block) => fillRegionWords(block, words));
  const count = countReading(blocks);
  return { claims: [...claims], asks, blocks, words: count.words, grade: readingGrade(count) };
}

/** The blocks of prose of a tree, each as plain text with runs of spaces made one. */
export function proseBlocks(tree: MdNode): string[] {
  const blocks: string[] = [];
  collect(tree, blocks);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function collect(node: MdNode, blocks: string[]): void {
  let sentence = '';
  const flush = () => {
    if (sentence) blocks.push(sentence);
    sentence = '';
  };
  for (const child of node.children ?? []) {
    if (child.type === 'yaml' || child.type === 'mdxjsEsm') continue;
    if (isSentencePart(child)) sentence += text(child);
    else {
      flush();
      collect(child, blocks);
    }
  }
  flush();
}

/** A Claim or Term alone on its line is parsed as a block of its own, though it is part of a sentence. */
function isSentencePart(node: MdNode): boolean {
  return sentenceParts.has(node.type) || (node.type === 'mdxJsxFlowElement' && (node.name === 'Claim' || node.name === 'Term'));
}

function text(node: MdNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  const inner = (node.children ?? []).map(text).join('');
  return node.type === 'mdxJsxFlowElement' ? `${inner} ` : inner;
}
