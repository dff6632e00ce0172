/** Colors by the name of their token without "--": color-paper, ill-skin. */
export type Colors = Readonly<Record<string, string>>;

const darkBlock = /@media[^{]*\(prefers-color-scheme: dark\)\s*\{([\s\S]*?\n\})/g;
const declaration = /--((?:color|ill)-[a-z-]+):\s*(#[0-9a-f]{6})/g;

/**
 * The colors that style sheets give to the light scheme and to the dark one. A token that the dark scheme does not name
 * keeps its light color there, as in the browser.
 */
export function readColors(...sheets: string[]): { light: Colors; dark: Colors } {
  const css = sheets.join('\n');
  const light = colorsIn(css.replace(darkBlock, ''));
  const inDark = [...css.matchAll(darkBlock)].map(([, block = '']) => block).join('\n');
  return { light, dark: { ...light, ...colorsIn(inDark) } };
}

function colorsIn(css: string): Colors {
  return Object.fromEntries([...css.matchAll(declaration)].map(([, name = '', color = '']) => [name, color]));
}
