/** One thing that a reader ticked or wrote in the decision aid. */
export interface Answer {
  /**
   * Name of the control: "m1" and on for what matters, "look" and "with" for the pair to compare, else as the list is called;
   * "-more" at its end for own words.
   */
  name: string;
  /** Place of the line, counted from 1, or 0 for no second choice; for what matters, how much it does. For own words, the words. */
  value: string;
  /** The line as the page says it. */
  line: string;
}

/** A heading of the sheet, by its key below "sheet.", with the lines under it. */
export interface SheetPart {
  key: string;
  lines: string[];
}

/** In what order the sheet tells what a reader chose. */
const order = ['much', 'some', 'not', 'pair', 'lean', 'need', 'needMore', 'who', 'whoMore'];
const weights: Record<string, string> = { 1: 'much', 2: 'some', 3: 'not' };

/** What a reader chose, under its headings. What was not answered is left out; nothing is added up. */
export function sheetParts(answers: readonly Answer[]): SheetPart[] {
  // One choice is always shown on the page; only with a second one did the reader pick a pair.
  const compares = answers.some(({ name, value }) => name === 'with' && value !== '0');
  const keyed = answers
    .filter(({ name, value }) => value.trim() !== '' && (compares || !isPair(name)))
    .map((answer) => ({ ...answer, key: keyOf(answer) }));
  return order.flatMap((key) => {
    const lines = keyed.filter((answer) => answer.key === key).map(({ line }) => line);
    return lines.length === 0 ? [] : [{ key, lines }];
  });
}

function keyOf({ name, value }: Answer): string {
  if (isPair(name)) return 'pair';
  return /^m\d+$/.test(name) ? (weights[value] ?? '') : name.replace('-more', 'More');
}

function isPair(name: string): boolean {
  return name === 'look' || name === 'with';
}
