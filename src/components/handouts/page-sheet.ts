/** A style sheet that this document alone owns. It is made by script and not parsed from the page, so no policy has to allow it. */
export function adoptSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}
