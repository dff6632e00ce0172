/** A letter with what begins with it. */
export interface LetterGroup<T> {
  letter: string;
  items: T[];
}

/** Groups things by the first letter of their name, from A to Z; names that begin with a digit go under "0-9". */
export function groupByLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { sensitivity: 'base' }))) {
    const first = nameOf(item).normalize('NFD').charAt(0).toUpperCase();
    const letter = /\d/.test(first) ? '0-9' : first;
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, own]) => ({ letter, items: own }));
}
