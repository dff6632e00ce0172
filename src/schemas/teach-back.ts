import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** A sentence of an answer. */
const sentenceSchema = z.strictObject({
  /** The claim it rests on. A sentence that says nothing medical may stand without. */
  claim: idField.optional(),
  words: textField(140),
});

/** How many questions a page has: enough to see what was taken in, few enough for a visit. */
const perPage = 3;

/**
 * What a nurse and a patient may talk over after reading a page together (`content/teach-back/<page>.yaml`): somebody
 * close asks, and the patient says it in his or her own words. There is no score.
 */
export const teachBackSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        /** Somebody asks, or something happens: "Your daughter asks why ... What do you tell her?" */
        ask: textField(140),
        /** What a good answer has in it. */
        answer: z.array(sentenceSchema).min(1).max(4),
      }),
    )
    .length(perPage, `Write exactly ${perPage} questions.`),
});

export type TeachBackData = z.infer<typeof teachBackSchema>;
