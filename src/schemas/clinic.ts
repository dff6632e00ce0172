import { z } from 'astro/zod';
import { hexColorField, phoneField, textField, urlField } from './fields.ts';

/** The one file a clinic edits to make the site its own (`content/clinic.yaml`). */
export const clinicSchema = z.strictObject({
  /** Name of the guide, in the header and in titles. */
  siteName: textField(40),
  tagline: textField(80),
  /** Id from `content/regions.yaml`: decides every emergency word and number. */
  region: z.string(),
  /** Leave out until a clinic puts its own name here. */
  clinic: z
    .strictObject({
      name: textField(80),
      /** When the phone is answered. */
      hours: textField(120).optional(),
      /** The foot team's number. */
      phone: phoneField,
      /** Who to call when the clinic is closed. */
      afterHoursPhone: phoneField.optional(),
      address: textField(200).optional(),
      url: urlField.optional(),
    })
    .optional(),
  /** Where readers report a mistake. */
  reportMistakes: z.strictObject({ email: z.email('Write one e-mail address.').optional(), url: urlField.optional() }).default({}),
  /** The clinic's own link and button color, for the light and the dark scheme; both must reach 7:1 on the page. */
  brandColor: z.strictObject({ light: hexColorField, dark: hexColorField }).optional(),
});

/** Emergency words of one region (`content/regions.yaml`). Nothing here is guessed from a reader's place or language. */
export const regionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-[A-Z]{2}(-[a-z]{3})?$/, 'Write a region as "en-US".'),
  name: textField(60),
  emergencyNumber: textField(20),
  emergencyPlace: textField(60).optional(),
  primaryCare: textField(60).optional(),
  adviceLine: z.strictObject({ number: textField(30), name: textField(80) }).optional(),
  crisisLine: z.strictObject({ number: textField(30), name: textField(80) }).optional(),
  relayNote: textField(300).optional(),
  note: textField(600).optional(),
  /** The day the pages under `seen` were read. */
  seenOn: z.union([z.string(), z.date()]).transform((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v)),
  seen: z.array(urlField).min(1),
  sure: z.enum(['yes', 'partly']),
  /** Who in that region checked every number; null until someone has. */
  checkedBy: textField(120).nullable(),
});

export type ClinicData = z.infer<typeof clinicSchema>;
export type RegionData = z.infer<typeof regionSchema>;
