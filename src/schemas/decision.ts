import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** A sentence of an answer. */
const sentenceSchema = z.strictObject({
  /** The claim it rests on. Only "We do not know" and the like stand without. */
  claim: idField.optional(),
  /** A chance of that claim. `words` names its groups in {braces} and the rest of each as {group-others}; the numbers come from the ledger. */
  chance: idField.optional(),
  words: textField(200),
});

/** What a question is about: what may get better, or what can go wrong. Both get equal words. */
export const questionSides = ['good', 'bad'] as const;

/** A decision aid (`content/decision/<name>.yaml`): choices side by side, and what helps to choose. */
export const decisionSchema = z.strictObject({
  /** Id of the article that shows it. */
  page: textField(80),
  /** What patients ask of each choice, in order. */
  questions: z.array(z.strictObject({ id: idField, words: textField(40), side: z.enum(questionSides).optional() })).min(2),
  /** The choices, in order. Their answers stand by the id of the question. */
  options: z
    .array(z.strictObject({ id: idField, name: textField(30), answers: z.record(idField, z.array(sentenceSchema).min(1)) }))
    .min(2)
    .max(6, 'Keep to 6 choices: the page has room for no more side by side.'),
  /** What may matter to a reader. `way` is never shown: it lets the check see that both ways get equal words. */
  matters: z.array(z.strictObject({ words: textField(60), way: z.enum(['try', 'wait']) })).min(2),
  /** What a reader may still need to know. */
  needs: z.array(textField(80)).min(1),
  /** Who may decide with the reader. */
  people: z.array(textField(40)).min(1),
  /** Questions to ask, word for word as those who made them wrote them. */
  talk: z.array(z.strictObject({ name: textField(20), claim: idField, questions: z.array(textField(100)).min(1) })).min(1),
});

export type DecisionData = z.infer<typeof decisionSchema>;
export type AnswerSentence = z.infer<typeof sentenceSchema>;
