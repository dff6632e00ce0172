import type { Root } from 'hast';
import { withBase } from '../paths.ts';
import { elementsIn } from './nodes-in.ts';

/** Makes links inside the site work under the host's sub-path. Changes the tree. */
export function linkInside(tree: Root, basePath: string): void {
  for (const node of elementsIn(tree)) {
    const href = node.properties['href'];
    if (node.tagName === 'a' && typeof href === 'string') node.properties['href'] = withBase(href, basePath);
  }
}
