import { propText } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import type { IdKind, Library, PageEntry } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { elementsOf } from '../nodes.ts';
import { problemInText } from '../problem-at.ts';

/** Building blocks that name something by id. */
const blocks: readonly { block: string; prop: string; kind: IdKind; name: string; add: string }[] = [
  { block: 'Claim', prop: 'id', kind: 'claims', name: 'claim', add: 'Add it to a file under evidence/claims/ or correct the id.' },
  ...['IconArray', 'Compare'].map((block) => ({
    block,
    prop: 'claim',
    kind: 'claims' as const,
    name: 'claim',
    add: 'Add it to a file under evidence/claims/ or correct the id.',
  })),
  { block: 'Decide', prop: 'aid', kind: 'decision', name: 'decision aid', add: 'Add a file to decision/ or correct the name.' },
  { block: 'Term', prop: 'id', kind: 'glossary', name: 'glossary term', add: 'Add a file to glossary/ or correct the id.' },
  { block: 'Figure', prop: 'name', kind: 'figures', name: 'drawing', add: 'Add an SVG file to figures/ or correct the name.' },
];

/** Refuses a Claim, Term or Figure in a text that names nothing. */
export function checkTextIds(library: Library): Problem[] {
  return library.pages.flatMap((page) => blocks.flatMap((block) => danglingIn(page, block, library)));
}

function danglingIn(page: PageEntry, { block, prop, kind, name, add }: (typeof blocks)[number], library: Library): Problem[] {
  const known = library.known[kind];
  if (known === undefined) return [];
  return elementsOf(page.tree, block).flatMap(({ node }) => {
    const id = propText(node, prop);
    if (id === undefined || known.has(id)) return [];
    return [problemInText(page, node, `${block} ${prop}`, `There is no ${name} called "${id}".`, mendUnknown(id, known, add))];
  });
}
