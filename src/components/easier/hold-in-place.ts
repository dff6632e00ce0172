/** Does `change`, and scrolls so that `element` stays where it was on the screen: a button must not move under a finger. */
export function holdInPlace(element: Element, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  const hold = () => scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' });
  change();
  hold();
  // A typeface that is fetched now moves the lines once more.
  if (document.fonts.status === 'loading') void document.fonts.ready.then(hold);
}
