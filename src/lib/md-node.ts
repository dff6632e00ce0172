/** A node of a Markdown tree (mdast with MDX), as far as our own code looks at it. */
export interface MdNode {
  type: string;
  /** Component name of an MDX element. */
  name?: string | null;
  value?: string;
  depth?: number;
  /** True for a numbered list. */
  ordered?: boolean | null;
  url?: string;
  alt?: string | null;
  attributes?: MdAttribute[];
  children?: MdNode[];
  position?: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** A prop of an MDX element. `value` is text, an expression, or null for a bare name. */
export interface MdAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | { type: string; value: string } | null;
}

/** The text of a prop, or undefined when it is missing or not plain text. */
export function propText(node: MdNode, name: string): string | undefined {
  const attribute = node.attributes?.find((candidate) => candidate.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** Walks a tree from the top in reading order; `parents` runs from the root to the node's parent. */
export function walk(node: MdNode, visit: (node: MdNode, parents: readonly MdNode[]) => void, parents: readonly MdNode[] = []): void {
  visit(node, parents);
  if (node.children === undefined) return;
  const inner = [...parents, node];
  for (const child of node.children) walk(child, visit, inner);
}

/** The words of a node and of everything inside it. */
export function nodeText(node: MdNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(nodeText).join('');
}
