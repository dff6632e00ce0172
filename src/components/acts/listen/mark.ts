import type { Sentence } from './read-page.ts';

const name = 'listen';

/** Marks the sentence that is read, and no other. Without one, nothing is marked. */
export function mark(sentence?: Sentence): void {
  for (const old of document.querySelectorAll('[data-listening]')) old.removeAttribute('data-listening');
  const canMarkText = 'highlights' in CSS;
  if (canMarkText) CSS.highlights.delete(name);
  if (sentence === undefined) return;
  if (sentence.range && canMarkText) CSS.highlights.set(name, new Highlight(sentence.range));
  // Older browsers mark the paragraph, and every browser a picture.
  else sentence.block.setAttribute('data-listening', '');
}
