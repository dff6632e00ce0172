import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** How soon a heard danger sign says to act; `crisis` leads to the crisis line. Most pressing first. */
export const signLevels = ['emergency', 'crisis', 'urgent', 'soon'] as const;
export type SignLevel = (typeof signLevels)[number];

/** Words of which one must be typed: "red|redness", "swell*", or the name of a list. */
const partField = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^[A-Za-z0-9]+( [a-z0-9]+)*\*?(\|[A-Za-z0-9]+( [a-z0-9]+)*\*?)*$/.test(text), {
    message: 'Write words with | between them, without accents and marks, for example "red|redness|swell*".',
  });

/** Danger signs that a search may sound like (`content/search/signs.yaml`). */
export const signsSchema = z.strictObject({
  /** Lists of words that many signs share, by a name in capitals. */
  lists: z.record(z.string().regex(/^[A-Z]+$/, 'Write the name of a list in CAPITALS.'), partField),
  signs: z
    .array(
      z.strictObject({
        id: idField,
        level: z.enum(signLevels),
        /** Completes the heading of the card; begins in lower case. */
        say: textField(140),
        /** Ids of the claims it rests on. */
        claims: z.array(idField).min(1),
        /** The sign is heard when every part of one of these lines is in what was typed. */
        hear: z.array(z.array(partField).min(1)).min(1),
        /** Words that show that something else is meant. */
        unless: z.array(partField).default([]),
      }),
    )
    .min(1),
});

/** Words that mean the same to somebody who searches (`content/search/words.yaml`). */
export const sameWordsSchema = z.strictObject({
  /** One meaning a line: names of it, each of one word or more. */
  same: z.array(z.array(z.union([z.string(), z.number()]).transform(String)).min(2)).min(1),
});

/** Words that a search passes over (`content/search/chatter.yaml`). */
export const chatterSchema = z.strictObject({
  /** Words with spaces between them, in lines as an editor likes. */
  words: z.array(textField(900)).min(1),
});

/**
 * How people ask for what one page answers (`content/search/asked/<page>.yaml`): whole queries, as they would type
 * them. The search learns from them which words lead where.
 */
export const askedSchema = z.strictObject({
  asked: z.array(textField(120)).min(1),
});

export type AskedData = z.infer<typeof askedSchema>;
export type SignsData = z.infer<typeof signsSchema>;
export type SameWordsData = z.infer<typeof sameWordsSchema>;
export type ChatterData = z.infer<typeof chatterSchema>;
