/**
 * Lets the arrow keys go from the search box into the links below it and back. Tab does the same without them; nothing
 * is taken away.
 */
export function moveThrough(input: HTMLInputElement, links: () => HTMLElement[]): void {
  const root = input.closest<HTMLElement>('header, site-search') ?? document.body;
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: HTMLElement[] = [input, ...links()];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = place < 0 ? undefined : stops[place + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
