import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../problems.ts';
import { describeYamlFault } from './yaml-fault.ts';

/** Where a value stands inside a YAML file: keys and list places from the top. */
export type FieldPath = readonly (string | number)[];

/** A YAML text with its value and the line of each field. */
export interface YamlSource {
  value: unknown;
  /** Line of the field (or of its nearest parent that exists), counted from 1 in the whole file. */
  lineOf(path: FieldPath): number;
}

/**
 * Reads YAML 1.2 and keeps the lines. `firstLine` is the line of the file where this text begins (front matter starts
 * on line 2). Gives a problem instead of throwing when the text cannot be read.
 */
export function readYaml(text: string, file: string, firstLine = 1): { source?: YamlSource; problems: Problem[] } {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, schema: 'core' });
  const error = doc.errors[0];
  if (error !== undefined) {
    const { offset, found, mend } = describeYamlFault(text, doc, error);
    return { problems: [{ file, line: counter.linePos(offset).line + firstLine - 1, field: '', found, mend }] };
  }
  const value = toValue(doc);
  if (value === undefined) return { problems: [{ file, line: firstLine, field: '', ...repeatsItself }] };
  return { source: { value: value.plain, lineOf: (path) => lineOf(doc, counter, path) + firstLine - 1 }, problems: [] };
}

const repeatsItself = { found: 'The file repeats parts of itself too often (with & and *).', mend: 'Write each value out.' };

/** A file of a few lines can name its own parts over and over until no memory is left; the parser then gives up. */
function toValue(doc: Document): { plain: unknown } | undefined {
  try {
    return { plain: doc.toJS() as unknown };
  } catch {
    return undefined;
  }
}

function lineOf(doc: Document, counter: LineCounter, path: FieldPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const start = keyStart(doc, path.slice(0, length));
    if (start !== undefined) return counter.linePos(start).line;
  }
  return 1;
}

/** The offset of the key (not of the value), so that the line is the one an editor sees the name on. */
function keyStart(doc: Document, path: FieldPath): number | undefined {
  if (path.length === 0) return doc.contents?.range?.[0];
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const items = (parent as { items?: unknown[] } | null | undefined)?.items;
  if (items === undefined) return undefined;
  if (typeof last === 'number') return (items[last] as { range?: number[] } | undefined)?.range?.[0];
  const pair = items.find((item) => (item as { key?: { value?: unknown } }).key?.value === last) as
    { key: { range?: number[] } } | undefined;
  return pair?.key.range?.[0];
}
