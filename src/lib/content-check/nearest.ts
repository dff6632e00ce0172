import { closest, distance } from 'fastest-levenshtein';

/** The known name that was most likely meant, or undefined when none is close. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const best = closest(name, names);
  return distance(name.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(name.length / 4)) ? best : undefined;
}

/** Advice for a name that does not exist: the one meant, or all of them when they are few, or else `otherwise`. */
export function mendUnknown(name: string, known: Iterable<string>, otherwise = 'Correct the spelling.'): string {
  const names = [...known];
  const best = nearest(name, names);
  if (best !== undefined) return `Did you mean "${best}"?`;
  return names.length > 0 && names.length <= 20 ? `Use one of: ${names.join(', ')}.` : otherwise;
}
