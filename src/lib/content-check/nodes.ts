import { walk, type MdNode } from '../md-node.ts';

/** A node with the nodes around it, from the root to its parent. */
export interface PlacedNode {
  node: MdNode;
  parents: readonly MdNode[];
}

// A dozen checks look at each tree; walking it once keeps a thousand articles within two seconds.
const walked = new WeakMap<MdNode, PlacedNode[]>();

/** All nodes of a tree in reading order. */
export function nodesOf(tree: MdNode): PlacedNode[] {
  const before = walked.get(tree);
  if (before !== undefined) return before;
  const nodes: PlacedNode[] = [];
  walk(tree, (node, parents) => nodes.push({ node, parents }));
  walked.set(tree, nodes);
  return nodes;
}

/** The line a node begins on. */
export function lineOfNode(node: MdNode): number {
  return node.position?.start.line ?? 1;
}

/** True for an MDX element, in a sentence or on its own. */
export function isElement(node: MdNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The elements of a tree with one of these names. */
export function elementsOf(tree: MdNode, ...names: string[]): PlacedNode[] {
  return nodesOf(tree).filter(({ node }) => isElement(node) && names.includes(node.name ?? ''));
}

/** What stands inside a node, without the white space that JSX leaves between blocks. */
export function blocksIn(node: MdNode): MdNode[] {
  return (node.children ?? []).filter((child) => child.type !== 'text' || (child.value ?? '').trim() !== '');
}
