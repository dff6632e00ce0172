import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../paths.ts';

/** Makes links inside the site work under the host's sub-path. Changes the tree. */
export function linkInside(tree: Root, basePath: string): void {
  visit(tree, 'element', (node) => {
    const href = node.properties['href'];
    if (node.tagName === 'a' && typeof href === 'string') node.properties['href'] = withBase(href, basePath);
  });
}
