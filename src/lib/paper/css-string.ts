/** A text as a string of CSS, in quotes. Line ends become spaces. */
export function cssString(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
