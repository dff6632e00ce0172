import { z } from 'astro/zod';
import { dayField, idField, textField } from './fields.ts';

/** What a change was about: only clinical changes matter to patients' decisions. */
export const changeKinds = ['clinical', 'wording', 'layout'] as const;

/** Front matter of an article (`content/articles`). */
export const articleSchema = z.strictObject({
  /** The h1, as the reader would ask it. Unique on the site. */
  title: textField(65),
  /** For menus, breadcrumbs and links with little room. */
  shortTitle: textField(30),
  /** One sentence for search results, lists and social cards. */
  description: textField(160),
  /** Two sentences under the heading that already answer the title. */
  answer: textField(320),
  /** Place in its section, counted from 1. */
  order: z.number().int().min(1),
  /** Ids from `content/topics.yaml`, best first. */
  topics: z.array(idField).min(1, 'Name at least one topic from content/topics.yaml.'),
  /** Words, phrases and misspellings people search with. Never shown. */
  alsoCalled: z.array(textField(60)).default([]),
  /** First day on the site. */
  published: dayField,
  /** Last day the whole page was checked against its sources. */
  lastChecked: dayField,
  /** Day by which the next check is due. */
  nextCheck: dayField,
  /** Chances that stand in words alone, without an icon array: whose claim it is, and why no picture would help. */
  inWords: z.array(z.strictObject({ claim: idField, why: textField(160) })).default([]),
  /** Newest first. */
  changes: z
    .array(z.strictObject({ date: dayField, kind: z.enum(changeKinds), what: textField(200) }))
    .min(1, 'Say at least when the page began: { date: ..., kind: clinical, what: First version. }'),
  /** true for a page of cards or sheets, which prints by its own Print button and not as a leaflet of a handout. */
  printsItself: z.boolean().default(false),
  /** true keeps the page out of every build but `npm run dev`. */
  draft: z.boolean().default(false),
});

/** Front matter of a fixed page (`content/pages`): the same, but a page about the site itself serves no topic. */
export const pageSchema = articleSchema.extend({ topics: z.array(idField).default([]) });

export type ArticleData = z.infer<typeof articleSchema>;
