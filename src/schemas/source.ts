import { z } from 'astro/zod';
import { textField, urlField } from './fields.ts';

/** Kinds of source, strongest kind of study first. */
export const sourceKinds = [
  'guideline',
  'systematic-review',
  'rct',
  'cohort',
  'case-series',
  'case-report',
  'narrative-review',
  'patient-information',
  'drug-label',
  'safety-notice',
  'coverage-rule',
] as const;

/** One published source (`content/sources/<id>.yaml`). Facts that were not seen are left out, never guessed. */
export const sourceSchema = z.strictObject({
  kind: z.enum(sourceKinds),
  title: textField(400),
  /** true when the page read did not show a title and this one is our own description. */
  titleIsOurs: z.boolean().default(false),
  authors: textField(200).optional(),
  publisher: textField(200).optional(),
  year: z.number().int().min(1900).optional(),
  /** Without "https://doi.org/". */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'Write a DOI from "10." on, without spaces, for example "10.1016/j.jvs.2019.02.016".')
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{1,9}$/, 'Write a PMID as digits in quotes, for example "31159978".')
    .optional(),
  /** The address where it was read. */
  url: urlField,
  /** How much of it was read. */
  seen: z.enum(['full text', 'abstract', 'summary page', 'excerpt']),
  /** Who was studied or who it speaks to. */
  population: textField(400),
  /** Something a reader needs to know about the source itself. */
  note: textField(500).optional(),
});

export type SourceData = z.infer<typeof sourceSchema>;
export type SourceKind = (typeof sourceKinds)[number];
