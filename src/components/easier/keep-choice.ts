import { keptAs, readChoice, writeChoice, type Choice } from '@/lib/easier/settings.ts';

/** The choice that this page shows. */
export function currentChoice(): Choice {
  return readChoice(document.documentElement.dataset[keptAs] ?? '');
}

/**
 * Shows a choice on this page and keeps it on this device; an empty one is forgotten. Where nothing may be kept, it
 * stays with the tab, whose name the browser hands on from page to page of a site. Tells whether it is kept.
 */
export function keepChoice(choice: Choice): boolean {
  const words = writeChoice(choice);
  document.documentElement.dataset[keptAs] = words;
  try {
    if (words === '') localStorage.removeItem(keptAs);
    else localStorage.setItem(keptAs, words);
    return true;
  } catch {
    window.name = words;
    return false;
  }
}
