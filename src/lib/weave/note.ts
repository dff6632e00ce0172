import type { Element, ElementContent, Properties } from 'hast';
import { h } from './h.ts';

/**
 * A note that a button opens: the browser's own popover, right after the button in reading order. It works with
 * touch, keyboard and no script. Where a browser knows no popovers the style sheet hides all of it but the link.
 * The words stand in a span because a note may be inside a paragraph.
 */
export function note(id: string, body: ElementContent[], closeWord: string): Element {
  return h('span', { popover: 'auto', id, className: ['note'], 'data-apparatus': '' }, [
    ...body,
    h('button', { type: 'button', className: ['note-close'], popovertarget: id, popovertargetaction: 'hide' }, closeWord),
  ]);
}

/** The button that opens a note. `label` is its whole name for those who listen; it begins with the words shown. */
export function noteButton(id: string, properties: Properties, label: string, children: ElementContent[] | string): Element {
  return h('button', { type: 'button', popovertarget: id, 'aria-label': label, ...properties }, children);
}
