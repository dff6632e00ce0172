/** How wide a line of plain text may be: fits an e-mail, a quoted one too, and a terminal. */
export const textWidth = 72;

/** A text as lines of at most `width`, broken between words. A word that is wider, such as an address, keeps its line. */
export function wrap(text: string, width: number = textWidth): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Lines moved in: the first behind a mark, the others below its text. */
export function hang(lines: readonly string[], mark: string): string[] {
  const inset = ' '.repeat(mark.length);
  return lines.map((line, place) => (line === '' ? '' : (place === 0 ? mark : inset) + line));
}

/** A heading with a line of signs below it, as wide as its widest line. */
export function underline(text: string, sign: string): string[] {
  const lines = wrap(text);
  return [...lines, sign.repeat(Math.max(...lines.map(({ length }) => length)))];
}
