import { make } from './element.ts';
import { site } from './site.ts';

/**
 * Lets "/" go to the search box here too, and gives the switch that turns it off on every page: people who dictate, or
 * whose hands shake, press keys that they do not mean (WCAG 2.1.4). Remembered on this device only, once it is used.
 */
export function slashSwitch(input: HTMLInputElement): HTMLElement {
  const box = make('input', { type: 'checkbox' });
  box.checked = !isRemembered();
  box.addEventListener('change', () => {
    try {
      if (box.checked) delete localStorage['noSlash'];
      else localStorage['noSlash'] = '1';
    } catch {
      // Where storing is blocked, the switch holds for this page.
    }
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || !box.checked || (event.target as Element).closest('input, textarea, select')) return;
    event.preventDefault();
    input.focus();
  });
  return make('label', { class: 'plain slash' }, box, ` ${site.words['slash']}`);
}

/** Whether the reader has turned the key off. A browser that blocks storing throws at the mere question. */
function isRemembered(): boolean {
  try {
    return Boolean(localStorage['noSlash']);
  } catch {
    return false;
  }
}
