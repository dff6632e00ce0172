/** What makes the page wider than the window, or cuts words off in a box of fixed size. */
export function lostWords(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide: ${widest(clientWidth)}`] : [];
  return [...wide, ...cutBoxes()];
}

function widest(width: number): string {
  const out = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 0.5);
  return out.slice(-1).map(nameOf).join();
}

/** Boxes that hide what does not fit. Those of one pixel are meant for ears only. */
function cutBoxes(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.clientWidth > 1 && element.clientHeight > 1)
    .filter((element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
    .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow) && element.checkVisibility())
    .map((element) => `cuts words off: ${nameOf(element)}`);
}

function nameOf(element: Element): string {
  return `${element.tagName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
}
