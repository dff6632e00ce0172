import { z } from 'astro/zod';
import { dayField, idField, textField, urlField } from './fields.ts';

/** Kinds of scale: a rating of 1 to 5, or a check that is met or not. */
export const scaleKinds = ['rating', 'check'] as const;

/** A scale by which pages are scored (`content/scales.yaml`). */
export const scaleSchema = z.strictObject({
  id: idField,
  /** Place among the scales, counted from 1. */
  order: z.number().int().min(1),
  name: textField(60),
  /** What it measures, one line. */
  what: textField(80),
  kind: z.enum(scaleKinds),
  /** Where the scale was read. */
  url: urlField,
  items: z.array(z.strictObject({ id: idField, words: textField(120) })).min(1),
});

const rating = z.union([z.number().int().min(1).max(5), z.literal('na')], 'Write a whole number from 1 to 5, or na.');
const answer = z.enum(['met', 'unmet', 'na'], 'Write met, unmet or na.');

/**
 * How good a page is, as a second reader scored it who did not write it (`content/quality/<page id>.yaml`). Keys of
 * `scores` are ids of scales, then ids of their items.
 */
export const qualitySchema = z.strictObject({
  scoredOn: dayField,
  /** Who read it, and that this was not its author. */
  scoredBy: textField(160),
  scores: z.record(idField, z.record(idField, z.union([rating, answer], 'Write a whole number from 1 to 5, met, unmet or na.'))),
  /** What a page fails, named: one line for each item that is unmet or rated 1 or 2. */
  failed: z.array(z.strictObject({ item: z.string(), why: textField(240) })).default([]),
});

export type ScaleData = z.infer<typeof scaleSchema>;
export type QualityData = z.infer<typeof qualitySchema>;
export type Score = number | 'met' | 'unmet' | 'na';
