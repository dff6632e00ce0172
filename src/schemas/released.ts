import { z } from 'astro/zod';
import { dayField, textField } from './fields.ts';
import { addressField } from './permalink.ts';

/** What a number stood for at the last release. */
const releasedLineSchema = z.strictObject({
  number: z.number().int().min(1),
  target: addressField,
  since: dayField,
  status: z.enum(['live', 'retired']),
  /** Of a page under `content/`; a list that the site makes by itself has none. */
  title: textField(65).optional(),
  /** The days of its versions, oldest first: version 1 is the first. */
  versions: z.array(dayField).default([]),
});

/** `content/permalinks.released.yaml`: written by `npm run release:permalinks`, never by hand. */
export const releasedSchema = z.strictObject({
  /** Shows that the lines are as the command wrote them. */
  seal: z.string(),
  numbers: z.array(releasedLineSchema),
});

export type ReleasedLine = z.infer<typeof releasedLineSchema>;
export type ReleasedData = z.infer<typeof releasedSchema>;
