import { wordsOf } from './fold.ts';

/** A danger sign, ready to be listened for. */
export interface Sign {
  level: 'emergency' | 'crisis' | 'urgent' | 'soon';
  /** Completes the heading of its card. */
  say: string;
  /** Heard when each part of one of these has a word in the query. */
  hear: readonly (readonly RegExp[])[];
  /** One of these words shows that something else is meant. */
  unless: RegExp | undefined;
}

/** Words with | between them, as something to look for in folded words with a space on either side. */
export function partPattern(part: string): RegExp {
  return new RegExp(` (?:${part.replaceAll('*', '\\S*')}) `);
}

/** The levels, most pressing first. */
const levels = ['emergency', 'crisis', 'urgent', 'soon'] as const;

/** The signs of the most pressing level that a query sounds like, in their own order; none on an ordinary query. */
export function hearSigns(query: string, signs: readonly Sign[]): Sign[] {
  const said = ` ${wordsOf(withoutDenied(query)).join(' ')} `;
  const heard = signs.filter(
    ({ hear, unless }) => hear.some((parts) => parts.every((part) => part.test(said))) && unless?.test(said) !== true,
  );
  const level = levels.find((candidate) => heard.some((sign) => sign.level === candidate));
  return heard.filter((sign) => sign.level === level);
}

/** Takes out what a query says is not so: "no fever", "not black". "Not healing" and "no feeling" stay: they are signs. */
function withoutDenied(query: string): string {
  return query.replace(
    /\b(?:no|not|without|isn['’]?t|never)\s+(?:an?\s+|any\s+|the\s+)?(?:fever|chills|black|pus|smell|redness|red|swelling|swollen|infection|infected|emergency|urgent)\b/giu,
    ' ',
  );
}
