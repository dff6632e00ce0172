/** Anything that can be pressed. */
const pressable = 'a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button]';

/** Inside a sentence a link may be as high as its line: more words stand around it. */
function isInSentence(element: Element): boolean {
  const text = element.closest('p, li, dd, dt, td, figcaption, h2, h3');
  return text !== null && (text.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 3;
}

/** What can be pressed, stands outside sentences and is smaller than 44 px. What only shows with the focus is looked at there. */
export function smallTargets(root: Element = document.body): string[] {
  return [...root.querySelectorAll(pressable)]
    .filter((element) => element.checkVisibility() && !element.matches('.term, .sure, .skip') && !isInSentence(element))
    .flatMap((element) => {
      // The words of a box to tick can be pressed as well.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const name = (element.textContent ?? '').trim().slice(0, 40);
      return width < 43.5 || height < 43.5 ? [`${element.tagName} "${name}" ${Math.round(width)}x${Math.round(height)} px`] : [];
    });
}
