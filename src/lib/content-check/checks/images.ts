import type { Problem } from '../../problems.ts';
import type { Library } from '../library.ts';
import { nodesOf } from '../nodes.ts';
import { problemInText } from '../problem-at.ts';

/** Refuses Markdown images that say nothing to a reader who cannot see them. */
export function checkImages(library: Library): Problem[] {
  return library.pages.flatMap((page) =>
    nodesOf(page.tree)
      .filter(({ node }) => (node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === '')
      .map(({ node }) =>
        problemInText(
          page,
          node,
          'image',
          `The image${node.url ? ` "${node.url}"` : ''} has no text alternative.`,
          'Say in the square brackets what the picture shows: ![...](...).',
        ),
      ),
  );
}
