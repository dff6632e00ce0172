/** HTML as a browser without styles shows it. */
export function withoutStyles(html: string): string {
  return html.replace(/<style[^>]*>[\s\S]*?<\/style>|<link rel="stylesheet"[^>]*>/g, '');
}

/**
 * HTML as a browser of 2021 takes it: what it does not know, it passes over. Safari 15 and Firefox 90 know no popover, no `:has`,
 * no `color-mix`, no anchors and no nested rules; lightningcss has taken nesting out of the style sheets already.
 */
export function asOldBrowser(html: string): string {
  return html
    .replace(/ popover(target|targetaction)?(="[^"]*")?(?=[\s>])/g, '')
    .replace(/:popover-open/g, ':popover-unknown')
    .replace(/:has\(/g, ':has-unknown(')
    .replace(/color-mix\(/g, 'color-unknown(')
    .replace(/position-area|position-try|anchor\(/g, 'unknown-$&');
}
