/** A style element that is not meant for one medium only. */
const styleTag = /<style>([\s\S]*?)<\/style>/g;

/** Comments, such as the one by which Tailwind names itself: README.md names it once for all pages. */
const comment = /\/\*[\s\S]*?\*\//g;

/** The line by which each sheet says the order of the layers; the minifier leaves these two pieces of it. */
const layerOrder = /@layer theme,\s*base;|@layer utilities;/g;

/** The layer of utilities: flat rules, one class each. */
const utilities = /@layer utilities\{((?:[^{}]*\{[^{}]*\})*)\}/g;

/**
 * A page with its inline styles in one element, where the first stood: each element would cost a hash in the policy. The
 * order of the layers is said once for all of them, and utilities that only other pages use are left out.
 */
export function joinStyles(html: string): string {
  const sheets = [...html.matchAll(styleTag)].map(([, css = '']) => css.replace(comment, '').trim());
  const whole = sheets.join('');
  const css = layerOrder.test(whole)
    ? `@layer theme,base,components,utilities;${dropUnused(whole.replace(layerOrder, ''), html.replace(styleTag, ''))}`
    : whole;
  let isFirst = true;
  return html.replace(styleTag, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<style>${css}</style>`;
  });
}

/** The style sheet without the utilities whose class the page does not name. */
function dropUnused(css: string, html: string): string {
  return css.replace(utilities, (_, rules: string) => {
    const used = [...rules.matchAll(/\.([\w-]+)\{[^{}]*\}/g)].filter(([, name = '']) => html.includes(name));
    return used.length === 0 ? '' : `@layer utilities{${used.map(([rule]) => rule).join('')}}`;
  });
}
