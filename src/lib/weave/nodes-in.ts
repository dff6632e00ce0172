import type { Element, Parents, Text } from 'hast';

/** The elements of a tree in reading order. Plain recursion: a general visitor takes longer than all the weaving. */
export function elementsIn(parent: Parents): Element[] {
  return nodesIn(parent).filter((node) => node.type === 'element');
}

/** The texts of a tree in reading order. */
export function textsIn(parent: Parents): Text[] {
  return nodesIn(parent).filter((node) => node.type === 'text');
}

type Inner = Parents['children'][number];

function nodesIn(parent: Parents, found: Inner[] = []): Inner[] {
  for (const child of parent.children) {
    found.push(child);
    if ('children' in child) nodesIn(child, found);
  }
  return found;
}
