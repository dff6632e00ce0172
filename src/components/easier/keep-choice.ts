import { keptAs, readChoice, writeChoice, type Choice } from '@/lib/easier/settings.ts';

/** What was chosen last, in this tab or another: a page of another tab may still show an older choice. */
export function currentChoice(): Choice {
  try {
    return readChoice(localStorage.getItem(keptAs) ?? window.name);
  } catch {
    return readChoice(window.name);
  }
}

/**
 * Shows a choice on this page and keeps it on this device; an empty one is forgotten. Where nothing may be kept, or there
 * is no room, it stays with the tab, whose name the browser hands on from page to page of a site. Tells whether it is kept.
 */
export function keepChoice(choice: Choice): boolean {
  const words = writeChoice(choice);
  // The name of the tab may be somebody else's.
  const isOwn = window.name !== '' && window.name === document.documentElement.dataset[keptAs];
  document.documentElement.dataset[keptAs] = words;
  try {
    // An older choice must not stay where there is no room for the new one.
    localStorage.removeItem(keptAs);
    if (words !== '') localStorage.setItem(keptAs, words);
    if (isOwn) window.name = '';
    return true;
  } catch {
    window.name = words;
    return false;
  }
}
