import { z } from 'astro/zod';
import { dayField } from './fields.ts';

/**
 * One short address for paper, /r/<number>/ (`content/permalinks.yaml`). The register only ever grows: numbers run
 * 1, 2, 3 ... without a gap, and a number never changes what it means.
 */
export const permalinkSchema = z.strictObject({
  number: z.number().int().min(1),
  /** Address inside the site, for example /urgent-help/. */
  target: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/, 'Write the address inside the site with a slash at both ends, for example "/urgent-help/".'),
  since: dayField,
  status: z.enum(['live', 'retired']),
});

export type PermalinkData = z.infer<typeof permalinkSchema>;
