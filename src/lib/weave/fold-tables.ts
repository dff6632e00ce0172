import type { Element, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { elementsIn } from './nodes-in.ts';

/** A table with more columns than this stays folded on wide screens too: its columns would be a few letters wide. */
const mostColumns = 4;

/**
 * Prepares tables to fold on a phone: each cell is told the name of its column, the first cell of a row becomes its
 * heading, and the roles that `display: block` would drop are written out. Changes the tree.
 */
export function foldTables(tree: Root): void {
  for (const table of elements(tree, 'table')) {
    table.properties['role'] = 'table';
    const rows = elements(table, 'tr');
    const heads = rows[0] === undefined ? [] : cells(rows[0]).map((cell) => textOf(cell).trim());
    if (heads.length > mostColumns) table.properties['className'] = ['many'];
    for (const group of [...elements(table, 'thead'), ...elements(table, 'tbody')]) group.properties['role'] = 'rowgroup';
    rows.forEach((row, place) => {
      row.properties['role'] = 'row';
      cells(row).forEach((cell, column) => prepareCell(cell, column, place === 0, heads[column] ?? ''));
    });
  }
}

function prepareCell(cell: Element, column: number, isHead: boolean, name: string): void {
  // Markdown's column alignment arrives as a style attribute, which our content security policy refuses.
  delete cell.properties['style'];
  if (isHead) Object.assign(cell.properties, { scope: 'col', role: 'columnheader' });
  else if (column === 0) {
    cell.tagName = 'th';
    Object.assign(cell.properties, { scope: 'row', role: 'rowheader' });
  } else Object.assign(cell.properties, { role: 'cell', 'data-label': name });
}

function cells(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && /^t[hd]$/.test(child.tagName));
}

function elements(parent: Parents, tagName: string): Element[] {
  return elementsIn(parent).filter((node) => node.tagName === tagName);
}
