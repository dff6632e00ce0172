import type { z } from 'astro/zod';
import { hiddenCharacters } from '../../schemas/fields.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from './field-name.ts';
import { mendUnknown } from './nearest.ts';
import type { FieldPath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Shape = Record<string, z.ZodType>;

/**
 * Holds a YAML value against its schema. Gives the fields that are right, and one problem for each field that is
 * wrong, in the words of the schema. `at` is the place of this value inside the file (an entry of a list).
 */
export function readFields<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
  file: string,
  at: FieldPath = [],
): { data: Partial<T>; problems: Problem[] } {
  const value = valueAt(source.value, at) ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data as Partial<T>, problems: [] };
  const place = { schema, source, file, at, value };
  return {
    data: rightFields(schema, value),
    problems: withoutMisspelled(result.error.issues.flatMap((issue) => toProblems(issue, place))),
  };
}

/** A misspelled key also leaves its field missing: that is one fault, told once. */
function withoutMisspelled(problems: Problem[]): Problem[] {
  return problems.filter(
    ({ field, found }) => found !== missing || !problems.some(({ mend }) => mend.startsWith(`Did you mean "${field}"?`)),
  );
}

const missing = 'This field is missing.';

interface Place {
  schema: z.ZodType;
  source: YamlSource;
  file: string;
  at: FieldPath;
  value: unknown;
}

/** The fields of a faulty value that hold good on their own. */
function rightFields<T>(schema: z.ZodType<T>, value: unknown): Partial<T> {
  const right: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shapeOf(schema) ?? {})) {
    const result = field.safeParse(valueAt(value, [key]));
    if (result.success && result.data !== undefined) right[key] = result.data;
  }
  return right as Partial<T>;
}

function toProblems(issue: Issue, { schema, source, file, at, value }: Place): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const problemAt = (inner: FieldPath, found: string, mend: string): Problem => ({
    file,
    line: source.lineOf([...at, ...inner]),
    field: fieldName(inner),
    found,
    mend,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, path) ?? {});
    return issue.keys.map((key) =>
      problemAt([...path, key], `There is no field called "${key}".`, `${mendUnknown(key, known)} If none fits, remove the line.`),
    );
  }
  const found = valueAt(value, path);
  if (found === undefined) {
    return [problemAt(path, missing, `Add a line "${String(path.at(-1) ?? '')}: ..." with its value.`)];
  }
  if (found === null || found === '') return [problemAt(path, 'Nothing is written here.', 'Write it after the colon.')];
  return [problemAt(path, foundWords(issue, found), mendWords(issue))];
}

function foundWords(issue: Issue, found: unknown): string {
  if (issue.code === 'too_big' && typeof found === 'string') return `This has ${found.trim().length} characters: ${quote(found)}.`;
  if (Array.isArray(found)) return found.length === 0 ? 'This list is empty.' : `This list has ${found.length} entries.`;
  return `This says ${quote(found)}.`;
}

function mendWords(issue: Issue): string {
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `Write ${wordsForType(issue.expected)} here.`;
  if (issue.code === 'too_small' && issue.origin === 'number') return `Write a whole number of ${issue.minimum} or more.`;
  if (issue.code === 'too_small' && issue.origin === 'array' && issue.message.startsWith('Too small'))
    return `List at least ${issue.minimum}.`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `Write a whole number of ${issue.maximum} or less.`;
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') return 'Write this value in the form shown in CONTRIBUTING.md.';
  return instruction(issue.message);
}

/** Schemas say "This is too long. Keep it to ...": what was found is told already, so only the advice is kept. */
function instruction(message: string): string {
  return message.replace(/^(This|A) [^.]*\b(is|cannot)\b[^.]*\. /, '');
}

function wordsForType(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (in quotes if it looks like a number)',
    array: 'a list, for example [one, two]',
    object: 'fields, each on its own line',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key], value);
}

/** The fields of an object schema, also when it stands in a list or has a default. */
function shapeOf(schema: unknown): Shape | undefined {
  const { shape, def } = schema as { shape?: Shape; def?: { innerType?: unknown } };
  return shape ?? (def?.innerType === undefined ? undefined : shapeOf(def.innerType));
}

function shapeAt(schema: unknown, path: FieldPath): Shape | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return shapeOf(schema);
  if (typeof key === 'string') return shapeAt(shapeOf(schema)?.[key] ?? {}, rest);
  const { def } = schema as { def?: { element?: unknown; innerType?: unknown } };
  const list = def?.element === undefined ? (def?.innerType as { def?: { element?: unknown } } | undefined)?.def : def;
  return shapeAt(list?.element ?? {}, rest);
}

function quote(value: unknown): string {
  const told = typeof value === 'string' ? value : JSON.stringify(value);
  // Shown by their code: an editor cannot mend what cannot be seen.
  const text = told.replace(hiddenCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
  return `"${text.length > 80 ? `${text.slice(0, 77)}...` : text}"`;
}
