import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { fillRegionWords, type RegionWords } from '../region-words.ts';

/** Puts the region's words where the text says [[emergency-number]] and the like. Changes the tree. */
export function fillRegionTokens(tree: Root, words: RegionWords): void {
  visit(tree, 'text', (node) => {
    if (node.value.includes('[[')) node.value = fillRegionWords(node.value, words);
  });
}
