import type { Nodes } from 'hast';
import { attribute, type BuiltPage } from './read-site.ts';

/**
 * The shape of a page: its kind, and every chain of elements and classes from the root down that occurs on it, however often.
 * Two pages of one shape are dressed by the same rules of the style sheet, so that the second one can differ from the first only
 * by its words and by how many times a part occurs.
 */
export function shapeOf({ route, tree }: BuiltPage): string {
  const chains = new Set<string>();
  const walk = (node: Nodes, chain: string) => {
    if (node.type === 'element') {
      if (node.tagName === 'head') return;
      const states = ['type', 'open', 'ariaCurrent', 'dataUrgency'].map((name) => attribute(node, name) ?? '').join();
      chain += `>${node.tagName}.${attribute(node, 'className') ?? ''}${states}`;
      chains.add(chain);
    }
    if ('children' in node) for (const child of node.children) walk(child, chain);
  };
  walk(tree, '');
  return [route, ...[...chains].sort()].join('\n');
}

/** How closely a page is looked at: the first one of its kind, the first one of its shape, or one more of that shape. */
export type Standing = 'kind' | 'shape' | 'further';

/** A frame shows the text of a page that is looked at by itself, in the same styles. */
const frames = 'embed/[number].astro';

/** Says for each page what it stands for. */
export function markShapes(pages: readonly BuiltPage[]): { page: BuiltPage; standing: Standing }[] {
  const kinds = new Set<string>();
  const shapes = new Set<string>();
  return pages.map((page) => {
    const shape = shapeOf(page);
    const standing = !kinds.has(page.route) ? 'kind' : !shapes.has(shape) && page.route !== frames ? 'shape' : 'further';
    kinds.add(page.route);
    shapes.add(shape);
    return { page, standing };
  });
}
