import { nodeText, type MdNode } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import type { Library, PageEntry } from '../library.ts';
import { elementsOf, isElement, nodesOf } from '../nodes.ts';
import { problemInText } from '../problem-at.ts';

/** Refuses headings that are empty, repeated, of level 1, or that skip a level; and marks inside headings. */
export function checkHeadings(library: Library): Problem[] {
  return library.pages.flatMap((page) => [...levelProblems(page), ...wordProblems(page), ...markProblems(page)]);
}

function headingsOf(page: PageEntry): MdNode[] {
  return nodesOf(page.tree).flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
}

function levelProblems(page: PageEntry): Problem[] {
  let before = 1;
  return headingsOf(page).flatMap((heading) => {
    const level = heading.depth ?? 2;
    const allowed = before + 1;
    before = level;
    const name = nodeText(heading).trim();
    if (level === 1) {
      return [problemInText(page, heading, name, 'This heading has level 1, which belongs to the title alone.', 'Write it with ##.')];
    }
    if (level <= allowed) return [];
    const found =
      allowed === 2 ? `The first heading has level ${level}.` : `This heading jumps from level ${allowed - 1} to level ${level}.`;
    return [problemInText(page, heading, name, found, `Write it with ${'#'.repeat(allowed)}.`)];
  });
}

function wordProblems(page: PageEntry): Problem[] {
  const seen = new Map<string, MdNode>();
  return headingsOf(page).flatMap((heading) => {
    const name = nodeText(heading).trim();
    if (name === '') return [problemInText(page, heading, '', 'This heading has no words.', 'Write the heading or remove the line.')];
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, heading);
    if (first === undefined) return [];
    const found = `Line ${first.position?.start.line ?? 1} has the same heading.`;
    return [problemInText(page, heading, name, found, 'Say in each heading what only this part answers.')];
  });
}

/** A mark in a heading would also land in the contents list, where nobody can open it. */
function markProblems(page: PageEntry): Problem[] {
  return elementsOf(page.tree, 'Claim', 'Term').flatMap(({ node, parents }) => {
    const name = node.name ?? '';
    if (parents.some(({ type }) => type === 'heading')) {
      return [problemInText(page, node, name, `${name} stands in a heading.`, 'Put it into the text under the heading.')];
    }
    const around = parents.find((parent) => parent.type === 'link' || (isElement(parent) && parent.name === 'CareCard'));
    if (name !== 'Term' || around === undefined) return [];
    const found = `Term stands in a ${around.type === 'link' ? 'link' : 'care card'}.`;
    return [problemInText(page, node, name, found, 'Remove the Term tags here, and keep the words.')];
  });
}
