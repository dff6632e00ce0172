import postcss, { type ChildNode } from 'postcss';
import parseSelector from 'postcss-selector-parser';

/** What a page is made of, as far as style sheets ask for it: `.class`, `#id` and `tag`. */
export type PageNames = ReadonlySet<string>;

/** A selector without what it says in brackets, and the names that must all be there for it to match. */
interface Demand {
  selector: string;
  names: string[];
}

/** A piece of a sheet as text, a rule with its selectors, or a block with pieces in it, such as a layer. */
type Piece = string | { demands: Demand[]; body: string } | { start: string; pieces: Piece[] };

/** Pages share their sheets: each is read once. */
const sheets = new Map<string, Piece[]>();

/** The names in a page's HTML, and in the words of the scripts that may add elements to it. */
export function namesIn(html: string, scriptWords: ReadonlySet<string>): PageNames {
  const names = new Set<string>();
  for (const [, tag = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(tag.toLowerCase());
  for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`);
  for (const [, list = ''] of html.matchAll(/\sclass="([^"]*)"/g)) for (const name of list.split(/\s+/)) names.add(`.${name}`);
  for (const word of scriptWords) names.add(word).add(`.${word}`).add(`#${word}`);
  return names;
}

/**
 * The style sheet without the selectors that name a class, an id or an element that the page does not have. States
 * (:hover, :popover-open), attributes and what stands in brackets, as in :is() or :not(), never count against a rule.
 */
export function dropUnusedRules(css: string, names: PageNames): string {
  let pieces = sheets.get(css);
  if (pieces === undefined) sheets.set(css, (pieces = postcss.parse(css).nodes.map(readPiece)));
  return write(pieces, names);
}

function write(pieces: Piece[], names: PageNames): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('pieces' in piece) {
        const inner = write(piece.pieces, names);
        return inner === '' ? '' : `${piece.start}{${inner}}`;
      }
      const used = piece.demands.filter((demand) => demand.names.every((name) => names.has(name)));
      return used.length === 0 ? '' : `${used.map(({ selector }) => selector).join(',')}{${piece.body}}`;
    })
    .join('');
}

function readPiece(node: ChildNode): Piece {
  if (node.type === 'rule') return { demands: readDemands(node.selector), body: node.nodes.map(String).join(';') };
  if (node.type !== 'atrule') return String(node);
  const start = `@${node.name}${node.raws.afterName ?? ' '}${node.params}`;
  if (node.nodes === undefined) return `${start};`;
  // The steps of an animation and the lines of a font are no rules.
  if (!/^(media|supports|layer|container)$/.test(node.name)) return String(node);
  return { start, pieces: node.nodes.map(readPiece) };
}

function readDemands(list: string): Demand[] {
  const found: Demand[] = [];
  parseSelector((root) => {
    root.each((selector) => {
      const names: string[] = [];
      // Only the selector's own parts: those inside brackets are children of a pseudo-class.
      selector.each((part) => {
        if (part.type === 'class') names.push(`.${part.value}`);
        else if (part.type === 'id') names.push(`#${part.value}`);
        else if (part.type === 'tag') names.push(part.value.toLowerCase());
      });
      found.push({ selector: String(selector).trim(), names });
    });
  }).processSync(list);
  return found;
}
