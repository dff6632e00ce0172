/** A style element that is not meant for one medium only. */
const styleTag = /<style>([\s\S]*?)<\/style>/g;

/** Comments, such as the one by which Tailwind names itself: README.md names it once for all pages. */
const comment = /\/\*[\s\S]*?\*\//g;

/** The line by which each sheet says the order of the layers; the minifier leaves these two pieces of it. */
const layerOrder = /@layer theme,\s*base;|@layer utilities;/g;

/**
 * A page with its inline styles in one element, where the first stood: each element would cost a hash in the policy. The
 * order of the layers is said once for all of them.
 */
export function joinStyles(html: string): string {
  const sheets = [...html.matchAll(styleTag)].map(([, css = '']) => css.replace(comment, '').trim());
  const whole = sheets.join('');
  const ordered = whole.replace(layerOrder, '');
  const css = ordered === whole ? whole : `@layer theme,base,components,utilities;${ordered}`;
  let isFirst = true;
  return html.replace(styleTag, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<style>${css}</style>`;
  });
}
