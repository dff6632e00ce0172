/**
 * Text as search compares it: lower case, accents and apostrophes gone ("Can't" is "cant", "pie pálido" is
 * "pie palido"), everything that is not a letter or digit a space. Letters of other scripts stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}
