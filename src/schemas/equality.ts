import { z } from 'astro/zod';
import { dayField, textField } from './fields.ts';

/** How far a page serves one group of people as well as the next (`content/equality/<page id>.yaml`). */
export const equalitySchema = z.strictObject({
  checkedOn: dayField,
  /** Who judged it, and who was not asked. Whole sentences. */
  checkedBy: textField(300),
  groups: z
    .array(
      z.strictObject({
        group: textField(80),
        /** What the page does for them. */
        does: textField(300),
        /** Where it falls short. "We know of nothing." where nothing was found: a blank would hide that nobody looked. */
        short: textField(300),
        /** What was mended because of this check. */
        changed: textField(200).optional(),
        /** What stays to be done. */
        open: textField(200),
      }),
    )
    .min(1),
});

export type EqualityData = z.infer<typeof equalitySchema>;
