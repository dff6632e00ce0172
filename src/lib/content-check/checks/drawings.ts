import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../problems.ts';
import type { FigureFile, Library } from '../library.ts';

/** Refuses drawings that say nothing in words, or hold what must not stand inside a page. */
export function checkDrawings(library: Library): Problem[] {
  const idOwners = new Map<string, FigureFile>();
  return library.figures.flatMap((figure) => drawingProblems(figure, idOwners));
}

function drawingProblems(figure: FigureFile, idOwners: Map<string, FigureFile>): Problem[] {
  const tree = fromHtml(figure.svg, { fragment: true, space: 'svg' });
  const svg = tree.children.find((child): child is Element => child.type === 'element' && child.tagName === 'svg');
  if (svg === undefined) {
    return [{ file: figure.file, line: 1, field: '', found: 'The file holds no <svg>.', mend: 'Save the drawing as SVG.' }];
  }
  return [...missingWords(svg, figure), ...foreignParts(tree, figure), ...repeatedIds(tree, figure, idOwners)];
}

function missingWords(svg: Element, { file }: FigureFile): Problem[] {
  return [
    { tag: 'title', mend: 'Add <title>the name of the drawing</title> right after the <svg> tag.' },
    { tag: 'desc', mend: 'Add <desc>what the drawing shows, in words</desc> after the title.' },
  ].flatMap(({ tag, mend }) => {
    const words = svg.children.find((child): child is Element => child.type === 'element' && child.tagName === tag);
    if (words !== undefined && toString(words).trim() !== '') return [];
    return [{ file, line: 1, field: tag, found: `The drawing has no <${tag}>.`, mend }];
  });
}

function foreignParts(tree: Root, { file }: FigureFile): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'element', (element) => {
    const add = (field: string, found: string, mend: string) => problems.push({ file, line: lineOf(element), field, found, mend });
    const { tagName, properties } = element;
    if (tagName === 'style') add('style', 'The drawing holds a <style>.', 'Write colors and lines as attributes, for example fill="none".');
    if (tagName === 'script') add('script', 'The drawing holds a <script>.', 'Remove it.');
    if (properties['style'] !== undefined)
      add('style', `<${tagName}> has a style attribute.`, 'Write each style as an attribute of its own, for example stroke-width="2".');
    for (const name of Object.keys(properties)) {
      if (/^on[A-Z]/.test(name)) add(name.toLowerCase(), `<${tagName}> runs a script.`, 'Remove the attribute.');
    }
    const href = String(properties['href'] ?? properties['xLinkHref'] ?? '#');
    if (!href.startsWith('#')) add('href', `<${tagName}> loads "${href}".`, 'Draw it in this file: a page loads nothing from elsewhere.');
  });
  return problems;
}

/** Drawings stand inside pages, where an id may stand once; so an id belongs to one drawing. */
function repeatedIds(tree: Root, figure: FigureFile, idOwners: Map<string, FigureFile>): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'element', (element) => {
    const id = element.properties['id'];
    if (typeof id !== 'string') return;
    const owner = idOwners.get(id);
    idOwners.set(id, owner ?? figure);
    if (owner === undefined) return;
    const where = owner === figure ? 'in this drawing' : `in ${owner.file}`;
    problems.push({
      file: figure.file,
      line: lineOf(element),
      field: 'id',
      found: `The id "${id}" is already used ${where}.`,
      mend: 'Begin the ids of each drawing with letters of its own.',
    });
  });
  return problems;
}

function lineOf(element: Element): number {
  return element.position?.start.line ?? 1;
}
