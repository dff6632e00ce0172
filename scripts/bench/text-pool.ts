import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import type { MdNode } from '../../src/lib/md-node.ts';

/** Building blocks that are taken whole from the real articles. */
export const wholeBlocks = ['Figure', 'CompareTable', 'Compare', 'DoDont', 'OneStory'] as const;
export type WholeBlock = (typeof wholeBlocks)[number];

/** What generated articles are put together from: pieces of the real ones, so that weight and words are like theirs. */
export interface TextPool {
  /** Items of KeyPoints. */
  points: string[];
  /** Claims of the running text. */
  sentences: string[];
  headings: string[];
  blocks: Record<WholeBlock, string[]>;
  /** Share of real articles that have such a block. */
  shares: Record<WholeBlock, number>;
  cards: Record<'emergency' | 'urgent', string[]>;
  steps: string[];
  questions: string[];
  terms: { slug: string; term: string }[];
  topics: string[];
  sections: string[];
  /** A day that has come, for dates. */
  day: string;
}

interface Block {
  name: string;
  text: string;
}

/** Every generated article ends with these, so they are not chosen again. */
const closing = new Set(['When to get help', 'What to do next']);

/** Takes the articles and glossary of a content folder apart. */
export function readPool(contentDir: string): TextPool {
  const files = filesIn(join(contentDir, 'articles'), '.mdx').map((path) => readFileSync(path, 'utf8'));
  const articles = files.map(blocksOf);
  const blocks = articles.flat();
  const named = (name: string) => blocks.filter((block) => block.name === name && isFree(block.text)).map(({ text }) => text);
  const claims = blocks
    .filter(({ name }) => name === 'paragraph')
    .flatMap(({ text }) => text.match(/<Claim id="[^"]+">.+?<\/Claim>/g) ?? []);
  const byBlock = <T>(valueOf: (name: WholeBlock) => T) =>
    Object.fromEntries(wholeBlocks.map((name) => [name, valueOf(name)])) as Record<WholeBlock, T>;
  return {
    points: named('KeyPoints').flatMap(items),
    sentences: claims.filter(isFree),
    headings: [
      ...new Set(
        named('heading')
          .filter((text) => text.startsWith('## '))
          .map((text) => text.slice(3)),
      ),
    ].filter((text) => !closing.has(text)),
    blocks: byBlock(named),
    shares: byBlock((name) => articles.filter((article) => article.some((block) => block.name === name)).length / articles.length),
    cards: {
      emergency: named('CareCard')
        .filter((text) => text.includes('"emergency"'))
        .flatMap(items),
      urgent: named('CareCard')
        .filter((text) => text.includes('"urgent"'))
        .flatMap(items),
    },
    steps: named('Steps').flatMap(items),
    questions: named('Ask').flatMap(items),
    terms: readTerms(join(contentDir, 'glossary')),
    topics: (parse(readFileSync(join(contentDir, 'topics.yaml'), 'utf8')) as { id: string }[]).map(({ id }) => id),
    sections: filesIn(join(contentDir, 'sections'), '.yaml').map(nameOf),
    day: /^published: (\S+)$/m.exec(files[0] ?? '')?.[1] ?? '2026-01-01',
  };
}

/** The blocks of an article from top to bottom, each with its own text. */
function blocksOf(source: string): Block[] {
  const lines = source.split('\n');
  const tree = mdxToMdast(source) as unknown as MdNode;
  return (tree.children ?? []).flatMap((node) => {
    if (node.position === undefined) return [];
    const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : node.type;
    // A line that holds nothing but Claims parses as blocks, though it is a paragraph to its author.
    const text = lines.slice(node.position.start.line - 1, node.position.end.line).join('\n');
    return [{ name: name === 'Claim' ? 'paragraph' : name, text }];
  });
}

/** The items of the list inside a block, without their marks. Those that run over several lines are left out. */
function items(block: string): string[] {
  const lines = [...block.matchAll(/^(?:-|\d+\.) (.+)$/gm)].map(([, text = '']) => text);
  return lines.filter((text) => isFree(text) && text.split('<Claim').length === text.split('</Claim>').length);
}

/**
 * True for text that stands on its own: a link to a part of its page would lead nowhere on another, and a chance in words
 * needs its picture or a reason in the front matter.
 */
function isFree(text: string): boolean {
  return !text.includes('](#') && !/out of \d|\d in \d|percent/i.test(text);
}

function readTerms(folder: string): TextPool['terms'] {
  return filesIn(folder, '.yaml')
    .map((path) => ({ slug: nameOf(path), ...(parse(readFileSync(path, 'utf8')) as { term: string; everyday?: boolean }) }))
    .filter(({ everyday, term }) => everyday !== true && term.length < 30)
    .map(({ slug, term }) => ({ slug, term }));
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function nameOf(path: string): string {
  return /([^/\\]+)\.\w+$/.exec(path)?.[1] ?? path;
}
