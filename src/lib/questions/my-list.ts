/** The list of a reader's own questions: which, in what order, and how it leaves the phone when the reader sends it. */

/** The lines of a box to write in, one question a line, without empty ones. */
export function ownLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The chosen questions, each once: those of `before` that are still chosen in their order, then the new ones. */
export function keepOrder(before: readonly string[], chosen: readonly string[]): string[] {
  const wanted = new Set(chosen);
  return [...new Set([...before.filter((line) => wanted.has(line)), ...wanted])];
}

/** A new list with the line at `place` moved by so many places; unchanged where that would leave the list. */
export function moveLine(lines: readonly string[], place: number, by: number): string[] {
  const to = place + by;
  const line = lines[place];
  if (line === undefined || to < 0 || to >= lines.length) return [...lines];
  return lines.toSpliced(place, 1).toSpliced(to, 0, line);
}

/** The list as plain text, numbered, under its title. */
export function listAsText(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line, place) => `${place + 1}. ${line}`)].join('\n');
}

/** Opens a new text message with these words. Old iPhones need the "&", and all other phones read past it. */
export function messageLink(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}

/** Opens a new email with these words. */
export function mailLink(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
