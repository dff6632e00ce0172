/** Where the list stays on this device, once the reader asked for it. */
const key = 'my-questions';

/** A list of questions, and what the reader wrote. */
export interface KeptList {
  lines: string[];
  own: string;
}

/** Keeps the list; false where this device keeps nothing. */
export function save(list: KeptList): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the list. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** The list that was kept, if one was and it can be read. */
export function readKept(): KeptList | undefined {
  try {
    const { lines, own } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<KeptList>;
    return Array.isArray(lines) ? { lines: lines.map(String), own: String(own ?? '') } : undefined;
  } catch {
    return undefined;
  }
}
