import type { Element, ElementContent, Nodes, Parents } from 'hast';
import type { Urgency } from '../../schemas/prose-components.ts';
import { plainPunctuation } from '../plain-punctuation.ts';
import type { Translate } from '../strings.ts';
import { elementsIn } from '../weave/nodes-in.ts';
import { hang, textWidth, underline, wrap } from './wrap.ts';

/** A paragraph, heading or list as its lines; blocks stand apart by an empty line. */
type Block = string[];

/** Elements that stand inside a sentence. */
const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'button',
  'code',
  'em',
  'i',
  'input',
  'label',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'svg',
  'time',
]);

const headingSigns: Record<string, string> = { h1: '=', h2: '-' };

/**
 * The text of a woven page as blocks of plain lines. What is not read through (notes, marks, lists of sources) is left
 * out; what a reader sees as a box, a drawing or a table is told in words.
 */
export function textOfTree(parent: Parents, t: Translate, width: number = textWidth): Block[] {
  const blocks: Block[] = [];
  let sentence = '';
  const flush = () => {
    const lines = wrap(tidy(sentence), width);
    if (lines.length > 0) blocks.push(lines);
    sentence = '';
  };
  for (const child of parent.children) {
    if (isInline(child)) sentence += inlineText(child);
    else if (child.type === 'element' && !isLeftOut(child)) {
      flush();
      blocks.push(...blocksOf(child, t, width));
    }
  }
  flush();
  return blocks;
}

/** Blocks as one text. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function blocksOf(element: Element, t: Translate, width: number): Block[] {
  const { tagName, properties } = element;
  const sign = headingSigns[tagName];
  if (sign !== undefined) return [underline(textOf(element), sign)];
  if (/^h[3-6]$/.test(tagName)) return [wrap(textOf(element).replace(/(\w)$/, '$1:'), width)];
  if (tagName === 'ul' || tagName === 'ol') return [listLines(element, t, width)];
  if (tagName === 'table') return tableBlocks(element, width);
  if (tagName === 'figure') return figureBlocks(element, t, width);
  if (typeof properties['dataUrgency'] === 'string') return cardBlocks(element, properties['dataUrgency'] as Urgency, t, width);
  return textOfTree(element, t, width);
}

/** A list; items of more than a paragraph stand apart. */
function listLines(list: Element, t: Translate, width: number): string[] {
  const items = list.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
  const blocks = items.map((item, place) => {
    const mark = list.tagName === 'ol' ? `${place + 1}. ` : '- ';
    return { inner: textOfTree(item, t, width - mark.length), mark };
  });
  const isTight = blocks.every(({ inner }) => inner.length < 2);
  return blocks.flatMap(({ inner, mark }, place) => {
    const lines = hang(joinBlocks(inner).split('\n'), mark);
    return place === 0 || isTight ? lines : ['', ...lines];
  });
}

/** A row after the other: its first cell, then each other cell behind the name of its column. */
function tableBlocks(table: Element, width: number): Block[] {
  return elementsIn(table)
    .filter(({ tagName, children }) => tagName === 'tr' && children.some(isCell))
    .map((row) => row.children.filter((child): child is Element => child.type === 'element'))
    .filter((cells) => cells.some(isCell))
    .map((cells) =>
      cells.flatMap((cell, place) => {
        if (place === 0) return wrap(textOf(cell), width);
        const name = String(cell.properties['dataLabel'] ?? '');
        return hang(wrap(tidy(name === '' ? textOf(cell) : `${name}: ${textOf(cell)}`), width - 2), '- ');
      }),
    );
}

function isCell(node: ElementContent | Nodes): boolean {
  return node.type === 'element' && node.tagName === 'td';
}

/** A drawing is told by its caption, and a chance as 100 small shapes by its sentence. */
function figureBlocks(figure: Element, t: Translate, width: number): Block[] {
  const caption = elementsIn(figure).find(({ tagName }) => tagName === 'figcaption');
  const captionBlocks = caption === undefined ? [] : textOfTree(caption, t, width);
  if (String(figure.properties['className']) === 'array') return captionBlocks;
  const table = elementsIn(figure).find(({ tagName }) => tagName === 'table');
  if (table !== undefined) return [...captionBlocks, ...tableBlocks(table, width)];
  return [wrap(t('plain.picture', { caption: captionBlocks.flat().join(' ') }), width)];
}

/** A care card: its word in capitals, and everything else moved in. */
function cardBlocks(card: Element, urgency: Urgency, t: Translate, width: number): Block[] {
  const inset = '    ';
  const inner = card.children.flatMap((child): Block[] => {
    if (child.type !== 'element' || 'ariaHidden' in child.properties) return [];
    // The heading is a sentence that the list completes.
    if (/^h\d$/.test(child.tagName)) return [wrap(textOf(child), width - inset.length)];
    return textOfTree({ type: 'root', children: [child] }, t, width - inset.length);
  });
  return [[`*** ${t(`plain.${urgency}`)} ***`], ...inner.map((lines) => lines.map((line) => (line === '' ? '' : inset + line)))];
}

function isInline(node: Parents['children'][number]): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element') return false;
  // A line with its own few answers to tick is one line; a legend that holds a heading is no line.
  return inlineTags.has(node.tagName) || (node.tagName === 'legend' && node.children.every(({ type }) => type === 'text'));
}

/** What is not read through, and words that only those who listen hear instead of a sign. */
function isLeftOut({ tagName, properties }: Element): boolean {
  return 'dataApparatus' in properties || tagName === 'svg' || String(properties['className']).split(',').includes('vh');
}

function inlineText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return ' ';
  return isLeftOut(node) ? '' : node.children.map(inlineText).join('');
}

function textOf(element: Element): string {
  return tidy(element.children.map(inlineText).join(''));
}

/** Spaces as one; none before the signs that end a part of a sentence, and no full stop after the title of a page that asks. */
function tidy(text: string): string {
  return plainPunctuation(text)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .replace(/([?!])\./g, '$1')
    .trim();
}
