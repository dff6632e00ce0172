import { z } from 'astro/zod';
import { idField, textField, urlField } from './fields.ts';

/** Where a code was seen with its title: an address, or the number of a file in a stored index of public files. */
const seenField = z
  .string()
  .refine(
    (text) => /^index-file:\d+$/.test(text) || urlField.safeParse(text).success,
    'Say where the code was seen: an address that begins with https://, or "index-file:" and a number.',
  );

/** What a code row and a family row share. */
const mapped = {
  /** Id of a system, for example icd-10-cm. */
  system: idField,
  /** The title of the code as its source gives it. */
  display: textField(160),
  /** Ids from `content/topics.yaml`, best first. `urgent-help` among them makes the look-up show where to get help first. */
  topics: z.array(idField).min(1, 'Name at least one topic from content/topics.yaml.').max(3, 'Name 3 topics or fewer, the best first.'),
  seen: seenField,
  also: z.array(seenField).default([]),
  /** Only when the title rests on one weak source. */
  sure: z.literal('partly').optional(),
  /** For editors; never shown. */
  note: textField(200).optional(),
};

/** Clinical codes that a health record may send (`content/codes.yaml`). */
export const codesSchema = z.strictObject({
  systems: z
    .array(
      z.strictObject({
        /** A part of addresses, for life. */
        id: idField,
        /** The number that a record sends for the system. */
        oid: z.string().regex(/^\d+(\.\d+)+$/, 'Write an OID as numbers with dots, for example "2.16.840.1.113883.6.90".'),
        name: textField(40),
        /** Where the number was seen. */
        seen: seenField,
      }),
    )
    .min(1),
  codes: z.array(z.strictObject({ ...mapped, code: textField(18) })).min(1),
  families: z.array(z.strictObject({ ...mapped, prefix: textField(18) })).default([]),
  /** What the places are that `seen` names. */
  sources: z
    .array(
      z.strictObject({
        name: textField(200),
        url: urlField.optional(),
        what: textField(400),
        strength: z.enum(['strong', 'good', 'fair']),
      }),
    )
    .default([]),
});

export type CodesData = z.infer<typeof codesSchema>;
export type CodeSystem = CodesData['systems'][number];
