import { z } from 'astro/zod';
import { textField } from './fields.ts';

/** Small drawings of the home page, all the same sole changed one way each. */
export const feelings = ['burning', 'numb', 'touch', 'cold', 'walking', 'sore', 'hot', 'unknown'] as const;

const link = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'Write an address inside the site, for example "/urgent-help/".');

/** The ways in on the home page (`content/home.yaml`). */
export const homeSchema = z.strictObject({
  title: textField(65),
  intro: textField(200),
  description: textField(160),
  /** Ways in by what the foot feels like. */
  feelings: z.array(z.strictObject({ icon: z.enum(feelings), label: textField(40), hint: textField(80), link })).min(4),
  /** Ways in by question. */
  questions: z.array(z.strictObject({ label: textField(65), link })).min(3),
});

export type HomeData = z.infer<typeof homeSchema>;
