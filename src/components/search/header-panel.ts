import { make } from './element.ts';
import { getIndex, getWholeIndex } from './get-index.ts';
import { moveThrough } from './move-through.ts';
import { button } from './notes.ts';
import { savesData } from './saves-data.ts';
import { SearchView } from './search-view.ts';
import { at, site } from './site.ts';

/** Boxes that answer already. */
const opened = new WeakSet<HTMLInputElement>();

/**
 * Lets the search form in the header answer under the header, without leaving the page. It stands in the flow of the
 * page, so that nothing is covered at 400 % zoom and the next Tab leads into it. Full text stays on the search page:
 * only that page may run the engine. Enter goes there. `from` had the focus before the box; Escape gives it back.
 */
export function openPanel(input: HTMLInputElement, from: EventTarget | null): void {
  // Once is enough.
  if (opened.has(input)) return;
  opened.add(input);
  let before = from;
  const all = make('a', { class: 'all', href: at('/search/') }, site.words['all'] ?? '');
  const view = new SearchView((query, mend) => {
    input.value = query;
    input.focus();
    void search(mend, false);
  });
  const panel = make('section', { class: 'panel wrap', 'aria-label': site.words['results'] ?? '', hidden: true }, view.element, all);
  panel.append(button(site.words['close'] ?? '', close));
  const header = input.closest('header');
  header?.append(panel);
  moveThrough(input, () => (panel.hidden ? [] : view.links));

  let run = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    run += 1;
    clearTimeout(resting);
    panel.hidden = true;
    view.clear();
    const back = before instanceof HTMLElement && before !== input && before.isConnected && before !== document.body ? before : input;
    (back ?? input).focus();
  }

  async function search(mend: boolean, typing: boolean): Promise<void> {
    const mine = ++run;
    const query = input.value.trim() ?? '';
    panel.hidden = query === '';
    if (query === '') return view.clear();
    all.href = `${at('/search/')}?q=${encodeURIComponent(query)}`;
    const slow = setTimeout(() => view.say(site.words['loading'] ?? ''), 400);
    try {
      const index = await getIndex();
      if (mine !== run) return;
      const { pages } = view.show(query, index, { mend, typing });
      if (typing || savesData()) return pages.length === 0 && !typing ? view.showNothing(query, index) : undefined;
      const whole = await getWholeIndex();
      if (mine === run && view.show(query, whole, { mend, typing }).pages.length === 0) view.showNothing(query, whole);
    } catch {
      if (mine === run) view.showError();
    } finally {
      clearTimeout(slow);
    }
  }

  input.addEventListener('input', () => {
    void search(true, true);
    clearTimeout(resting);
    resting = setTimeout(() => void search(true, false), 500);
  });
  input.addEventListener('focus', (event) => {
    if (event.relatedTarget instanceof Element && !panel.contains(event.relatedTarget)) before = event.relatedTarget;
  });
  header?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      close();
    }
  });
  // Nobody has to wait for the index at the first letter, and what was typed while the script came is answered.
  void getIndex().catch(() => undefined);
  if (input.value.trim() !== '') void search(true, false);
}
