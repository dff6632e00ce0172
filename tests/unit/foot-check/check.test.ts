import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { isOver, outcomeOf, touchOutcome, type Answer } from '../../../src/lib/foot-check/check.ts';

const nothing: Answer = { place: 'heel', seen: 'nothing' };
const unseen: Answer = { place: 'sole', seen: 'unseen' };
const sign = (urgency: 'emergency' | 'urgent' | 'soon'): Answer => ({ place: 'toe', seen: 'sign', sign: 'a sign', urgency });

describe('what a foot check ends in', () => {
  it.each([
    { answers: [nothing, nothing], outcome: 'clear' },
    { answers: [nothing, unseen, nothing], outcome: 'unseen' },
    { answers: [unseen, sign('soon')], outcome: 'soon' },
    { answers: [sign('soon'), nothing, sign('urgent'), sign('soon')], outcome: 'urgent' },
    { answers: [sign('urgent'), sign('emergency'), nothing], outcome: 'emergency' },
  ])('$outcome', ({ answers, outcome }) => {
    expect(outcomeOf(answers)).toBe(outcome);
    expect(outcomeOf([...answers].reverse())).toBe(outcome);
  });

  it('is over at the last place, and at once in an emergency', () => {
    expect(isOver([nothing, sign('urgent')], 3)).toBe(false);
    expect(isOver([nothing, sign('urgent'), unseen], 3)).toBe(true);
    expect(isOver([sign('emergency')], 3)).toBe(true);
    expect(isOver([], 3)).toBe(false);
  });
});

describe('what the touch the toes test ends in', () => {
  it('is a foot check for 2 missed touches or more, as its claim says', () => {
    expect([0, 1, 2, 3, 6].map(touchOutcome)).toEqual(['touch-few', 'touch-few', 'touch-many', 'touch-many', 'touch-many']);
    const claims = parse(readFileSync('content/evidence/claims/tests.yaml', 'utf8')) as { id: string; plain: string }[];
    expect(claims.find(({ id }) => id === 'ipswich-touch-test')?.plain).toContain('miss 2 or more');
  });
});
