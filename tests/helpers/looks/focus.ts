import { backgroundOf, contrastOn } from './contrast.ts';

/** Everything the Tab key stops at, in the order of the page. */
export function tabStops(): HTMLElement[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled:not([type=hidden]), select, textarea, summary, [tabindex]',
    ),
  ].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'));
  // A group of radio buttons is one stop.
  return stops.filter((stop) => {
    if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio') return true;
    const group = stops.filter((other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === stop.name);
    return stop === (group.find((radio) => (radio as HTMLInputElement).checked) ?? group[0]);
  });
}

/** A short name for messages. */
export function nameOf(element: Element): string {
  return `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
}

/**
 * What is wrong while this element has the focus: a ring below 3 px or 3 to 1 (WCAG 2.4.13), not wholly in the window, or
 * something on top of it (2.4.12).
 */
export function focusFaults(element: HTMLElement): string[] {
  if (document.activeElement !== element) return [`${nameOf(element)} does not take the focus`];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const faults: string[] = [];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3) faults.push(`has a ring of ${outlineStyle} ${outlineWidth}`);
  const contrast = contrastOn(outlineColor, backgroundOf(element.parentElement));
  if (contrast < 3) faults.push(`has a ring of ${contrast.toFixed(2)} to 1`);
  // A part of a pixel is lost in rounding.
  const inView = box.left >= -1 && box.right <= innerWidth + 1 && box.top >= -1 && box.bottom <= innerHeight + 1;
  // A browser shows the caret of a box to write in, wherever its edges are.
  if (!inView && box.height < innerHeight && !element.matches('textarea'))
    faults.push(`is not wholly in view: ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight} px`);
  for (const { left, top, width, height } of element.getClientRects()) {
    if (width < 2 || height < 2) continue;
    const on = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
    if (on && !element.contains(on) && !on.contains(element)) faults.push(`is covered by ${nameOf(on)}`);
  }
  if (element.matches('.skip') && box.height < 43.5) faults.push('is lower than 44 px');
  return faults.map((fault) => `${nameOf(element)} ${fault}`);
}

/** Gives the focus to everything in turn, as a keyboard would, and tells what is wrong. */
export function focusWalkFaults(): string[] {
  if (document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])')) return ['a tabindex changes the order of the page'];
  return tabStops().flatMap((stop) => {
    stop.focus({ focusVisible: true } as FocusOptions);
    return focusFaults(stop);
  });
}
