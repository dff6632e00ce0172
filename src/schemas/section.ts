import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';

/** A section of the guide (`content/sections/<id>.yaml`); the id is the first part of its articles' addresses. */
export const sectionSchema = z.strictObject({
  title: textField(40),
  /** What a reader finds there, one sentence. */
  description: textField(160),
  order: z.number().int().min(1),
});

/** A topic id that articles, search tests and code look-up share (`content/topics.yaml`). */
export const topicSchema = z.strictObject({ id: idField, about: textField(300) });

export type SectionData = z.infer<typeof sectionSchema>;
