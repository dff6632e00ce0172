import { loadStyles } from '../easier/load-styles.ts';
import { EasierSettings } from '../easier/settings-form.ts';
import { make } from '../search/element.ts';
import { say } from './parts/site.ts';

// The page of its own has the element in its text, and loads this file at once.
if (customElements.get('easier-settings') === undefined) customElements.define('easier-settings', EasierSettings);

/** Opens the controls as a part of this page under its header. Closing gives the focus back to the link. */
export async function act(link: HTMLAnchorElement): Promise<void> {
  await loadStyles();
  // Asked only now: a hand that shakes presses twice.
  const open = document.querySelector<HTMLElement>('easier-settings');
  if (open !== null) return focusHead(open.closest('main, section'));
  const head = make('h2', { tabindex: '-1', id: 'easier-head' }, say('title'));
  const panel = make(
    'section',
    { class: 'easier-panel wrap', 'aria-labelledby': 'easier-head' },
    head,
    closer(),
    new EasierSettings(),
    closer(),
  );
  link.closest('header')?.after(panel);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  focusHead(panel);

  function closer(): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'easier-button' }, say('close'));
    button.addEventListener('click', close);
    return button;
  }

  function close(): void {
    panel.remove();
    link.focus();
  }
}

function focusHead(part: Element | null): void {
  const head = part?.querySelector<HTMLElement>('h1, h2');
  head?.setAttribute('tabindex', '-1');
  head?.focus();
}
