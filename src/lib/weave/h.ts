import type { Element, ElementContent, Properties } from 'hast';

/** A piece of HTML tree; text given alone becomes one text node. */
export function h(tagName: string, properties: Properties, children: ElementContent[] | string): Element {
  const inner: ElementContent[] = typeof children === 'string' ? [{ type: 'text', value: children }] : children;
  return { type: 'element', tagName, properties, children: inner };
}
