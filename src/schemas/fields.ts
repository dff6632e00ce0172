import { z } from 'astro/zod';

/** A lower-case id that equals a file name: letters, digits and single hyphens. */
export const idField = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id in lower-case letters, digits and hyphens, for example "nerve-damage".');

/** Text that must say something: trimmed, at least one character. */
export const textField = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'This is empty. Write the words, or remove the line if it is not needed.')
    .max(max, `This is too long. Keep it to ${max} characters or fewer.`);

/** Characters that nobody sees: control characters, line ends, and marks that turn the direction of what follows. */
export const hiddenCharacters = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text that stands as one line wherever a clinic's words may come, also in files that other software reads. */
export const lineField = (max: number) =>
  textField(max)
    .refine((text) => text.search(hiddenCharacters) === -1, 'This is not one plain line. Type it again by hand, on one line.')
    .refine((text) => !/[<>]|\[\[|\]\]/.test(text), 'Write it without < and >, [[ and ]]: a page could take them for more than words.');

/** The address of a page inside the site. */
export const addressField = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, 'Write the address inside the site with a slash at both ends, for example "/nerve-block/after/".');

/**
 * A calendar day as YYYY-MM-DD. YAML reads an unquoted day as a Date at midnight UTC, so both forms are taken.
 * Gives back the ISO day as text: days need no time zone.
 */
export const dayField = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine(isRealDay, 'This is not a day of the calendar. Write it as 2026-11-23 (year-month-day).');

/** A web address that begins with http:// or https://. */
export const urlField = z
  .string()
  .refine(isWebAddress, 'This is not a web address. Begin with https:// and leave out spaces, quotes and < >.');

/**
 * A phone number as people read it: digits, spaces, hyphens, dots, brackets and one leading "+".
 * 3 digits (an emergency number) to 15 digits (the E.164 limit).
 */
export const phoneField = z
  .string()
  .refine(isPhoneNumber, 'This cannot be a phone number. Write it in quotes, 3 to 15 digits, for example "202 555 0134".');

/** Contrast-checked colors are written as #rrggbb. */
export const hexColorField = z.string().regex(/^#[0-9a-f]{6}$/i, 'Write a color as # and 6 digits, for example "#0b4a58".');

function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}

function isWebAddress(value: string): boolean {
  // What could end an attribute or begin an element is written as %22, %3C and %3E in an address.
  if (!/^https?:\/\//.test(value) || /[\s<>"`\\]/.test(value) || !URL.canParse(value)) return false;
  return new URL(value).hostname.includes('.');
}

function isPhoneNumber(value: string): boolean {
  if (!/^\+?[\d\s().-]+$/.test(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  return digits >= 3 && digits <= 15;
}
