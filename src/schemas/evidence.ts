import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** How sure we are, from several good trials that agree to a single story. Words for readers are in the strings. */
export const certainties = ['high', 'moderate', 'low', 'very-low', 'expert-opinion', 'anecdote'] as const;

/** How many of 100, where something happened or did not: so an editor changes a number once, and every form of it follows. */
const chanceSchema = z.strictObject({
  id: idField,
  /** Of whom or what, after "Out of 100": people, legs with pain at rest. */
  who: textField(80),
  /** What happened to those counted, in the past: "had relief after 1 week". */
  did: textField(80),
  /** What happened to the others: "did not". */
  didNot: textField(60),
  /** Over what time they were counted, as words that follow "in": "12 weeks". `null` where no source tells. A decision aid needs it. */
  time: textField(40).nullable().optional(),
  /** One group, or the groups that were compared, in the order they are shown. */
  groups: z
    .array(
      z.strictObject({
        id: idField,
        /** Over its picture. Needed where there are more groups than one. */
        name: textField(40).optional(),
        /** After `who`, in the sentence: "given the real injection". */
        with: textField(60).optional(),
        /** How many of 100. */
        count: z.number().int().min(0).max(100),
      }),
    )
    .min(1)
    .max(4),
});

/** One thing the sources show (`content/evidence/claims/<topic>.yaml` holds a list of them). */
export const claimSchema = z.strictObject({
  id: idField,
  /** In a patient's words. */
  plain: textField(600),
  /** What was found, with the figures, for curious readers and clinicians. */
  detail: textField(2000),
  certainty: z.enum(certainties),
  /** Ids from `content/sources`. */
  sources: z.array(idField).min(1, 'Name at least one source, or leave the claim out.'),
  /** What this cannot tell the reader. */
  limits: textField(700).optional(),
  /** Its numbers as counts out of 100, for IconArray, Compare and the decision aid. */
  chances: z.array(chanceSchema).optional(),
});

export const verdicts = ['supported', 'partly', 'unsupported', 'contradicted', 'anecdote'] as const;
export const statementParts = ['causes', 'older-treatments', 'the-injection', 'benefits', 'whole-care'] as const;

/** One statement people may hear, with what the studies show (`content/evidence/statements.yaml`). */
export const statementSchema = z.strictObject({
  id: idField,
  part: z.enum(statementParts),
  statement: textField(400),
  verdict: z.enum(verdicts),
  answer: textField(800),
  /** Ids of claims. */
  claims: z.array(idField).min(1, 'Name the claims the answer rests on.'),
});

export type ClaimData = z.infer<typeof claimSchema>;
export type ChanceData = z.infer<typeof chanceSchema>;
export type Certainty = (typeof certainties)[number];
export type StatementData = z.infer<typeof statementSchema>;
export type Verdict = (typeof verdicts)[number];
export type StatementPart = (typeof statementParts)[number];
