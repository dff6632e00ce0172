import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** One point of a standard for decision aids, and what shows that the aid meets it. */
const standardItemSchema = z
  .strictObject({
    words: textField(120),
    met: z.enum(['yes', 'partly', 'no'], 'Write "yes", "partly" or "no", in quotes.'),
    /** Id of the part of the page that meets it. */
    where: idField.optional(),
    /** File and name of the test that shows it. */
    test: z
      .string()
      .regex(/^tests\/\S+\.test\.ts$/)
      .optional(),
    name: textField(80).optional(),
    /** What was judged, where no test can tell. */
    judged: textField(300).optional(),
  })
  .refine(({ met, test, judged }) => judged !== undefined || (met === 'yes' && test !== undefined), {
    message: 'Nothing shows this. Name a test and its name, or say in "judged" what was looked at.',
    path: ['judged'],
  })
  .refine(({ test, name }) => (test === undefined) === (name === undefined), {
    message: 'Name the test as well as its file.',
    path: ['name'],
  });

/** A set of such points (`content/standards.yaml`). */
export const standardSchema = z.strictObject({
  set: idField,
  /** Place among the sets, counted from 1. */
  order: z.number().int().min(1),
  name: textField(60),
  items: z.array(standardItemSchema).min(1),
});

export type StandardData = z.infer<typeof standardSchema>;
