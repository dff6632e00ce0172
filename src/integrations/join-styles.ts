/** A style element that is not meant for one medium only. */
const styleTag = /<style>([\s\S]*?)<\/style>/g;

/** Comments, such as the one by which Tailwind names itself: README.md names it once for all pages. */
const comment = /\/\*[\s\S]*?\*\//g;

/** A page with its inline styles in one element, where the first stood: each element would cost a hash in the policy. */
export function joinStyles(html: string): string {
  const sheets = [...html.matchAll(styleTag)].map(([, css = '']) => css.replace(comment, '').trim());
  let isFirst = true;
  return html.replace(styleTag, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<style>${sheets.join('')}</style>`;
  });
}
