import { z } from 'astro/zod';
import { dayField, textField } from './fields.ts';

/** Address inside the site, for example /urgent-help/. */
export const addressField = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, 'Write the address inside the site with a slash at both ends, for example "/urgent-help/".');

/**
 * One short address for paper, /r/<number>/ (`content/permalinks.yaml`). The register only ever grows: numbers run
 * 1, 2, 3 ... without a gap, and a number never changes what it means.
 */
export const permalinkSchema = z.strictObject({
  number: z.number().int().min(1),
  target: addressField,
  since: dayField,
  status: z.enum(['live', 'retired']),
  /** Of a retired page, and of no other: the day it was taken away. */
  retired: dayField.optional(),
  /** Of a retired page: the address of a live page. */
  readInstead: addressField.optional(),
  /** Of a retired page: one sentence that its readers will see. */
  why: textField(200).optional(),
});

export type PermalinkData = z.infer<typeof permalinkSchema>;
