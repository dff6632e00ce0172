/** A color class of the drawings, as "f-skin" (fill) or "s-ink" (line). */
const colorClass = /\.([fs]-[a-z-]+)/;

/**
 * The style sheet of the drawings without the colors that no drawing of a page uses: a page with one drawing needs a
 * third of them. `css` is minified, as the build makes it.
 */
export function usedFigureStyles(css: string, html: string): string {
  const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const isUsed = (name: string) => used.has(name);
  return css
    .replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, body: string) => {
      const kept = selectors.split(',').filter((selector) => isUsed(colorClass.exec(selector)?.[1] ?? '') || !colorClass.test(selector));
      return kept.length === 0 ? '' : kept.length === selectors.split(',').length ? rule : `${kept.join(',')}{${body}}`;
    })
    .replace(/--ill-([a-z-]+):[^;}]+;?/g, (declaration, name: string) => (isUsed(`f-${name}`) ? declaration : ''));
}
