import type { Root } from 'hast';
import { fillRegionWords, type RegionWords } from '../region-words.ts';
import { textsIn } from './nodes-in.ts';

/** Puts the region's words where the text says [[emergency-number]] and the like. Changes the tree. */
export function fillRegionTokens(tree: Root, words: RegionWords): void {
  for (const node of textsIn(tree)) {
    if (node.value.includes('[[')) node.value = fillRegionWords(node.value, words);
  }
}
