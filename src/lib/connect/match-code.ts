import { bareCode, codeForm } from './code-form.ts';

/** A code or a family that has a page. */
export interface CodeRow {
  /** Id of its system. */
  system: string;
  /** As it is written: E11.42. For a family, its prefix. */
  code: string;
  isFamily: boolean;
}

export interface Match<Row extends CodeRow = CodeRow> {
  /** exact: a row that is written just so. prefix: the code goes on after it. */
  kind: 'exact' | 'prefix';
  row: Row;
}

/**
 * Finds the row for a code of a system: the code itself, else the longest row that it begins with, down to its category.
 * A system without families, such as SNOMED CT, is matched whole or not at all.
 */
export function matchCode<Row extends CodeRow>(rows: readonly Row[], system: string, code: string): Match<Row> | undefined {
  const own = new Map(rows.filter((row) => row.system === system).map((row) => [bareCode(row.code), row]));
  const bare = bareCode(code);
  const form = codeForm(system);
  const shortest = form?.hasFamilies === true ? form.shortest : bare.length;
  for (let length = bare.length; length > 0 && length >= shortest; length -= 1) {
    const row = own.get(bare.slice(0, length));
    if (row !== undefined) return { kind: length === bare.length ? 'exact' : 'prefix', row };
  }
  return undefined;
}
