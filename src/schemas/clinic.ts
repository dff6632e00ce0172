import { z } from 'astro/zod';
import { addressField, dayField, hexColorField, lineField, phoneField, textField, urlField } from './fields.ts';

/** `region` of a copy that serves no one country: it says "your local emergency number" and never guesses one. */
export const unknownRegion = 'unknown';

/** A picture beside the clinic file, at `content/clinic/`. */
const logoSchema = z.strictObject({
  file: z
    .string()
    .regex(
      /^clinic\/[a-z0-9-]+\.(svg|png)$/,
      'Put the picture into the folder "clinic" beside this file and write "clinic/logo.svg" or ".png".',
    ),
  /** What the picture says, for those who listen. */
  alt: lineField(120),
});

const phoneLineSchema = z.strictObject({
  /** Who answers, without a colon: "Nurse line". */
  label: lineField(40),
  number: phoneField,
  /** `text` when the number takes text messages, not calls. */
  by: z.enum(['call', 'text']).default('call'),
});

const languageSchema = z.strictObject({
  /** As its speakers write it: "Español". */
  name: lineField(40),
  /** Code of the language that `name` is written in, so that it is read out right: "es". */
  lang: z.string().refine(isLanguageCode, 'Write the code of a language, for example "es" or "zh-Hant".').optional(),
});

/** A clinician who read pages and signed them. Each entry is one sitting; a later one gets an entry of its own. */
const reviewerSchema = z.strictObject({
  name: lineField(100),
  role: lineField(160),
  organization: lineField(120).optional(),
  /** Money or work that could sway the review; "None" if there is none. */
  interests: lineField(400),
  /** The day the pages were read. */
  date: dayField,
  /** Addresses of the pages that were read, or `all`. */
  pages: z.union([z.literal('all'), z.array(z.string()).min(1)], {
    error: 'Write a list of addresses, for example [/nerve-block/after/], or the word: all.',
  }),
});

/** The one file a clinic edits to make the site its own (`content/clinic.yaml`). */
export const clinicSchema = z.strictObject({
  /** Name of the guide, in the header and in titles. */
  siteName: lineField(40),
  tagline: lineField(80),
  /** Id from `content/regions.yaml`, or `unknown`: decides every emergency word and number. */
  region: z.string(),
  /** Leave out until a clinic puts its own name here. */
  clinic: z
    .strictObject({
      name: lineField(80),
      logo: logoSchema.optional(),
      /** When the phone is answered. */
      hours: lineField(120).optional(),
      /** The foot team's number. */
      phone: phoneField,
      /** Who to call when the clinic is closed. */
      afterHoursPhone: phoneField.optional(),
      /** Nurse line, interpreter, relay or text line: in the order in which they are shown. */
      otherPhones: z.array(phoneLineSchema).max(6, 'Keep to 6 numbers or fewer: a long list helps nobody in a hurry.').default([]),
      address: lineField(200).optional(),
      url: urlField.optional(),
      /** Whether it offers the nerve block, so that readers can see an interest in it. Needed: `checks/clinic.ts` says so kindly. */
      offersTreatment: z.boolean('Write true or false, without quotes.').optional(),
      /** Languages in which the team can talk with a patient. */
      helpInLanguages: z.array(languageSchema).max(30, 'Keep to 30 languages or fewer.').default([]),
    })
    .optional(),
  /** Who pays for this copy, in words. Needed where a clinic puts its name: a decision aid must say who paid. */
  paidBy: lineField(160).optional(),
  /** Where readers report a mistake. */
  reportMistakes: z.strictObject({ email: z.email('Write one e-mail address.').optional(), url: urlField.optional() }).default({}),
  /** The clinic's own link and button color, for the light and the dark scheme; `lib/brand-contrast.ts` says what it must reach. */
  brandColor: z.strictObject({ light: hexColorField, dark: hexColorField }).optional(),
  /** Only clinicians who really read the pages and agreed to be named. */
  reviewers: z.array(reviewerSchema).default([]),
  /** Addresses of sections and articles that this copy leaves out. */
  switchOff: z.array(addressField).default([]),
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
export type ReviewerData = z.infer<typeof reviewerSchema>;
export type RegionData = z.infer<typeof regionSchema>;

function isLanguageCode(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}
