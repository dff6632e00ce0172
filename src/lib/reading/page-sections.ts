import { bodyPassages } from '../content-check/body-passages.ts';
import type { PageEntry } from '../content-check/library.ts';
import { lineOfNode, nodesOf } from '../content-check/nodes.ts';
import type { Passage } from '../content-check/passage.ts';
import { nodeText } from '../md-node.ts';

/** The text under one heading of level 2. What stands before the first one is the short list at the top. */
export interface PageSection {
  heading: string;
  /** Line of the heading; 1 for the top. */
  line: number;
  passages: Passage[];
}

/** Cuts a page into its sections, in reading order. Empty ones are left out. */
export function pageSections(page: PageEntry): PageSection[] {
  const sections: PageSection[] = [{ heading: 'Top of the page', line: 1, passages: [] }];
  for (const { node } of nodesOf(page.tree)) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: nodeText(node), line: lineOfNode(node), passages: [] });
  }
  for (const passage of bodyPassages(page)) {
    const line = passage.lineAt(0);
    sections.findLast((section) => section.line <= line)?.passages.push(passage);
  }
  return sections.filter(({ passages }) => passages.length > 0);
}
