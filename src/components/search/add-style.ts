import { site } from './site.ts';

/** Adds the style of what the search shows. It travels with the script, so that pages do not carry it. */
export function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(site.style);
  document.adoptedStyleSheets.push(sheet);
}
