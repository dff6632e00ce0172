import type { Element, Parents } from 'hast';
import type { BuiltPage } from './read-site.ts';

const parentsOf = new WeakMap<BuiltPage, Map<Element, Element>>();

/** Whether the element carries this class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}

/** Whether some element around this one passes the test. */
export function isInside(page: BuiltPage, element: Element, test: (parent: Element) => boolean): boolean {
  const parents = parentsOf.get(page) ?? readParents(page);
  for (let parent = parents.get(element); parent !== undefined; parent = parents.get(parent)) if (test(parent)) return true;
  return false;
}

function readParents(page: BuiltPage): Map<Element, Element> {
  const parents = new Map<Element, Element>();
  for (const parent of page.elements) {
    for (const child of (parent as Parents).children) if (child.type === 'element') parents.set(child, parent);
  }
  parentsOf.set(page, parents);
  return parents;
}
