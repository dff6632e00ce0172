import type { Urgency } from '../../schemas/prose-components.ts';

/** What was said about one place of a foot. */
export type Answer =
  | { place: string; seen: 'nothing' }
  /** Nobody could see there. */
  | { place: string; seen: 'unseen' }
  /** A sign of the page, with the level of the card it stands on. */
  | { place: string; seen: 'sign'; sign: string; urgency: Urgency };

/** What a check ends in: how soon to act, what is left to look at, or nothing to do. Never what someone has. */
export type Outcome = Urgency | 'unseen' | 'clear';

/** From the most pressing to the least. */
const order: readonly Outcome[] = ['emergency', 'urgent', 'soon', 'unseen', 'clear'];

/**
 * What to do after these answers: the most pressing of them rules. A place that nobody saw is never a reason to wait
 * with a sign, and no reason to say that all is well.
 */
export function outcomeOf(answers: readonly Answer[]): Outcome {
  const found = answers.map((answer): Outcome => {
    if (answer.seen === 'sign') return answer.urgency;
    return answer.seen === 'unseen' ? 'unseen' : 'clear';
  });
  return order.find((outcome) => found.includes(outcome)) ?? 'clear';
}

/** A sign of an emergency ends the check at once; any other is kept for the end. */
export function isOver(answers: readonly Answer[], places: number): boolean {
  return answers.length >= places || outcomeOf(answers) === 'emergency';
}

/** So many missed touches and more are a reason to ask for a foot check (claim ipswich-touch-test). */
const missedForCheck = 2;

/** What the touch the toes test says: whether feeling is likely to be less than it was. */
export function touchOutcome(missed: number): 'touch-many' | 'touch-few' {
  return missed >= missedForCheck ? 'touch-many' : 'touch-few';
}
