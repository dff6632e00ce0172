const sign = /<symbol id="([^"]*)"[\s\S]*?<\/symbol>/g;

/** A page without the signs of its sprite that nothing on it uses. */
export function dropUnusedSigns(html: string): string {
  const used = new Set([...html.matchAll(/<use [^>]*href="#([^"]*)"/g)].map(([, id]) => id));
  return html.replace(sign, (symbol, id: string) => (used.has(id) ? symbol : ''));
}
