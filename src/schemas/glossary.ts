import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** One word of the glossary (`content/glossary/<slug>.yaml`). */
export const termSchema = z.strictObject({
  /** The word as written in running text, US spelling. */
  term: textField(60),
  /** Other names a person may hear or say. Shown, and searched. */
  also: z.array(textField(60)).default([]),
  /** Wrong spellings people type. Searched, never shown. */
  misspelled: z.array(textField(60)).default([]),
  /** Plurals and other forms that count as a use of the word in running text. */
  forms: z.array(textField(60)).default([]),
  /** true for words everyone knows: they have an entry but are not marked in running text. */
  everyday: z.boolean().default(false),
  /** How to say it, respelled in plain letters with the loud part in capitals. */
  say: textField(80),
  /** What it means. Plain, 25 words or fewer: it is shown in a small note. */
  plain: textField(200).refine(
    (text) => text.split(/\s+/).length <= 25,
    'This is too long for a small note. Keep it to 25 words or fewer.',
  ),
  /** The word in a sentence a patient might say. */
  example: textField(160).optional(),
  /** Slugs of related words. */
  see: z.array(idField).default([]),
  /** Clinical codes seen together with this name. */
  codes: z.strictObject({ icd10cm: z.array(z.string()).optional(), mesh: z.array(z.string()).optional() }).optional(),
});

export type TermData = z.infer<typeof termSchema>;
