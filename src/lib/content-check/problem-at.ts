import type { MdNode } from '../md-node.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from './field-name.ts';
import type { Entry, PageEntry } from './library.ts';
import { lineOfNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import type { FieldPath } from './yaml-source.ts';

/** A problem with a field of an entry. */
export function problemInField(entry: Entry<unknown>, path: FieldPath, found: string, mend: string): Problem {
  return { file: entry.file, line: entry.lineOf(path), field: fieldName(path), found, mend };
}

/** A problem with a part of a page's text; `field` names the building block, if it is about one. */
export function problemInText(page: PageEntry, node: MdNode, field: string, found: string, mend: string): Problem {
  return { file: page.file, line: lineOfNode(node), field, found, mend };
}

/** A problem with words at a place of a passage. */
export function problemInPassage(passage: Passage, index: number, found: string, mend: string): Problem {
  return { file: passage.file, line: passage.lineAt(index), field: passage.field, found, mend };
}
