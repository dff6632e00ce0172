/** One thing wrong in the content, told so that an editor who does not program can mend it. */
export interface Problem {
  /** Path from the project's folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The field, component or heading it is about, for example "topics[0]". Empty when it is the whole file. */
  field: string;
  /** What was found. One sentence. */
  found: string;
  /** What to do about it. One sentence that begins with a verb. */
  mend: string;
}

/** Sorts by file, then line, then field, so that two runs print the same. Gives back a new array. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field) || compare(a.found, b.found));
}

/** Words for a terminal: every problem, then how many there are and what that led to. Empty text when there is none. */
export function formatProblems(problems: readonly Problem[], outcome = 'Nothing was built.'): string {
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${told(problems)}\n\n${count} in the content. ${outcome}`;
}

/** Words for a terminal about what should be known but stops nothing. Empty text when there is nothing. */
export function formatNotes(notes: readonly Problem[]): string {
  if (notes.length === 0) return '';
  return `${told(notes)}\n\n${notes.length === 1 ? '1 thing' : `${notes.length} things`} to know. Nothing of it stops the build.`;
}

function told(problems: readonly Problem[]): string {
  return sortProblems(problems)
    .map(({ file, line, field, found, mend }) => `${file}:${line}${field ? `  ${field}` : ''}\n  Found: ${found}\n  Mend:  ${mend}`)
    .join('\n\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
