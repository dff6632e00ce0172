import { isScalar, visit, type Document, type YAMLParseError } from 'yaml';
import { lowerFirst } from './lower-first.ts';

/** What is wrong with a YAML text and how to mend it, in words for people who do not know the parser. */
export interface YamlFault {
  /** Place in the text. */
  offset: number;
  found: string;
  mend: string;
}

const mendQuotes = 'Put the text in quotes if it holds a colon, a quote mark or a # sign.';

/** Tells the first fault of a document. The first makes the parser stumble over what follows, so the rest only confuses. */
export function describeYamlFault(text: string, doc: Document, error: YAMLParseError): YamlFault {
  const [offset] = error.pos;
  const message = error.message.split('\n')[0] ?? '';
  if (message.startsWith('Missing closing')) {
    return {
      offset: openScalarStart(doc, offset),
      found: 'A quote mark is opened here and never closed.',
      mend: 'Close the quote mark at the end of the text.',
    };
  }
  if (error.code === 'DUPLICATE_KEY') return { offset, found: 'This field stands twice.', mend: 'Keep one of the two lines.' };
  if (/^ *\t/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1)))
    return { offset, found: 'The line begins with a tab.', mend: 'Use spaces at the start of the line.' };
  if (message.startsWith('Nested mappings')) return { offset, found: 'There is a second colon in this line.', mend: mendQuotes };
  const found = `This YAML cannot be read: ${lowerFirst(message.replace(/[.:]$/, ''))}.`;
  return { offset, found, mend: 'Check the spaces at the start of this line and the lines around it, and the quote marks.' };
}

/** An open quote mark runs to the end of the file; an editor looks for its beginning. */
function openScalarStart(doc: Document, end: number): number {
  let start = end;
  visit(doc, (_, node) => {
    if (isScalar(node) && node.range && node.range[0] < end && node.range[1] >= end) start = node.range[0];
  });
  return start;
}
