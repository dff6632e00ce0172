import { z } from 'astro/zod';
import { dayField, textField, urlField } from './fields.ts';

/** A real clinician who signed pages (`content/people/<id>.yaml`). The folder may be empty, and then nobody is named. */
export const personSchema = z.strictObject({
  name: textField(100),
  role: textField(160),
  /** Money or work that could sway the review; "None" if there is none. */
  interests: textField(400),
  url: urlField.optional(),
  /** The day this person agreed to be named. */
  agreedOn: dayField,
});

export type PersonData = z.infer<typeof personSchema>;
