/** The look of the player and of the sentence that is read. It travels with the script, so that pages do not carry it. */
const style = `
.listen { display: contents }
.listen-bar { background: var(--color-paper); border-block: 2px solid var(--color-edge); padding-block: .75rem; z-index: 2 }
.listen-in { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
.listen-bar .btn, .listen-more .btn { font-size: var(--text-small); min-inline-size: 3rem; padding-inline: .9rem }
.listen-play { min-inline-size: 6rem !important }
.listen-more { padding-block: 1rem 0 }
.listen-more p { max-inline-size: var(--container-measure); font-size: var(--text-small); margin-block-start: .75rem }
.listen-more p:empty { margin: 0 }
.listen-state { font-weight: 700 }
.listen .btn-plain { background: transparent; border-color: var(--color-tide); color: var(--color-tide) }
.listen .btn[aria-disabled=true] { border-style: dashed; color: var(--color-soft); border-color: var(--color-edge); text-decoration: none; cursor: default }
.listen-sticks { position: sticky; inset-block-start: 0 }
html:has(.listen-sticks) { scroll-padding-block: 6rem 1rem }
@media (width >= 75rem) { .listen:has(.listen-sticks) ~ .body > .toc { inset-block-start: 7rem } }
::highlight(listen) { background-color: var(--color-caution-wash); color: var(--color-ink); text-decoration: underline 4px var(--color-caution) }
[data-listening] { outline: 4px solid var(--color-caution); outline-offset: 4px }
.care-emergency [data-listening] { outline-color: var(--color-now-ink) }
@media (forced-colors: active) {
  ::highlight(listen) { background-color: Highlight; color: HighlightText; text-decoration: underline 4px HighlightText }
  [data-listening] { outline-color: Highlight }
  .listen .btn { border: 2px solid }
}
@media print { .listen { display: none } [data-listening] { outline: 0 } ::highlight(listen) { background: none; color: inherit; text-decoration: none } }
`;

let isThere = false;

/** Adds the style once. */
export function addStyle(): void {
  if (isThere) return;
  isThere = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
