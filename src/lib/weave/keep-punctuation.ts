import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from './h.ts';

/**
 * Ties the mark before and after an explained word to it: a browser may break a line on either side of a button, and
 * then a full stop would begin a line. Changes the tree.
 */
export function keepPunctuation(tree: Root): void {
  tieInside(tree);
}

function tieInside(parent: Parents): void {
  const children = parent.children as ElementContent[];
  for (const [place, child] of children.entries()) {
    if (child.type !== 'element') continue;
    if (isTermButton(child)) children[place] = tie(child, children[place - 1], children[place + 2]);
    else tieInside(child);
  }
}

/** `after` is the text behind the word's note, which stands right behind the word. */
function tie(button: Element, before: ElementContent | undefined, after: ElementContent | undefined): Element {
  const opening = take(before, /[("“]+$/);
  const closing = take(after, /^[.,;:!?)"”]+/);
  if (opening === '' && closing === '') return button;
  const text = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return h('span', { className: ['nb'] }, [...text(opening), button, ...text(closing)]);
}

/** Takes what matches out of a text node and gives it back; empty when there is none. */
function take(node: ElementContent | undefined, pattern: RegExp): string {
  if (node?.type !== 'text') return '';
  const found = pattern.exec(node.value)?.[0] ?? '';
  node.value = node.value.replace(pattern, '');
  return found;
}

function isTermButton(node: Element): boolean {
  return node.tagName === 'button' && 'data-term' in node.properties;
}
