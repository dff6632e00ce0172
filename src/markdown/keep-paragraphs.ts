import { defineMdastPlugin, type MdastNode } from 'satteri';
import { inlineComponents } from '../schemas/prose-components.ts';

type JsxBlock = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;
type Paragraph = Extract<MdastNode, { type: 'paragraph' }>;

/**
 * MDX takes a line that holds nothing but components as blocks, so a paragraph of Claims alone would lose its <p>.
 * This puts neighbors that stood on the same or on following lines back into one paragraph.
 */
export const keepParagraphs = defineMdastPlugin({
  name: 'keep-paragraphs',
  options: { position: true },
  mdxJsxFlowElement(node, context) {
    // Most blocks end here, before the parser has to make the nodes around them.
    if (!isInline(node)) return;
    const parent = context.parent(node);
    const place = context.indexOf(node);
    if (parent === undefined || place === undefined) return;
    const siblings = parent.children as readonly MdastNode[];
    if (place > 0 && follows(siblings[place - 1], node)) return;

    const run: JsxBlock[] = [node];
    for (let next = siblings[place + 1]; isInline(next) && follows(run.at(-1), next); next = siblings[place + run.length]) run.push(next);
    for (const later of run.slice(1)) context.removeNode(later);
    context.replaceNode(node, paragraphOf(run));
  },
});

function paragraphOf(run: readonly JsxBlock[]): Paragraph {
  const children = run.flatMap((block, place) => [
    ...(place === 0 ? [] : [{ type: 'text', value: ' ' }]),
    { ...block, type: 'mdxJsxTextElement' },
  ]);
  return { type: 'paragraph', children } as unknown as Paragraph;
}

function isInline(node: MdastNode | undefined): node is JsxBlock {
  return node?.type === 'mdxJsxFlowElement' && inlineComponents.has(node.name ?? '');
}

/** True when the second begins on the line where the first ends, or on the next: no empty line between. */
function follows(first: MdastNode | undefined, second: MdastNode): boolean {
  if (!isInline(first) || first.position === undefined || second.position === undefined) return false;
  return second.position.start.line - first.position.end.line <= 1;
}
