import { mdxToMdast } from 'satteri';
import { articleSchema, pageSchema } from '../../schemas/article.ts';
import type { MdNode } from '../md-node.ts';
import type { Problem } from '../problems.ts';
import type { PageEntry } from './library.ts';
import { lowerFirst } from './lower-first.ts';
import { readFields } from './read-fields.ts';
import { readYaml } from './yaml-source.ts';

/** Reads one MDX file: its front matter and its text. What cannot be read becomes a problem, the rest is still read. */
export function readPage(text: string, file: string, id: string, folder: 'articles' | 'pages'): { page: PageEntry; problems: Problem[] } {
  const { tree, problems: bodyProblems } = parseBody(text, file);
  const kind = folder === 'articles' ? 'article' : 'page';
  const { fields, problems } = readFrontMatter(text, file, kind);
  const page: PageEntry = {
    id,
    kind,
    address: id === 'home' ? '/' : `/${id}/`,
    section: folder === 'articles' ? (id.split('/')[0] ?? '') : '',
    file,
    tree: tree ?? { type: 'root', children: [] },
    parsed: tree !== undefined,
    ...fields,
  };
  return { page, problems: [...problems, ...bodyProblems] };
}

function readFrontMatter(
  text: string,
  file: string,
  kind: PageEntry['kind'],
): { fields: Pick<PageEntry, 'data' | 'lineOf'>; problems: Problem[] } {
  const nothing = { data: {}, lineOf: () => 1 };
  const frontMatter = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text);
  if (frontMatter === null) {
    const found = 'The file does not begin with front matter between two lines of ---.';
    return {
      fields: nothing,
      problems: [{ file, line: 1, field: '', found, mend: 'Begin the file as the template in CONTRIBUTING.md does.' }],
    };
  }
  const { source, problems } = readYaml(frontMatter[1] ?? '', file, 2);
  if (source === undefined) return { fields: nothing, problems };
  const { data, problems: fieldProblems } = readFields(kind === 'article' ? articleSchema : pageSchema, source, file);
  return { fields: { data, lineOf: source.lineOf }, problems: fieldProblems };
}

function parseBody(text: string, file: string): { tree?: MdNode; problems: Problem[] } {
  try {
    return { tree: copyTree(mdxToMdast(text) as unknown as MdNode), problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', words = message] = /^(\d+):\d+: ([\s\S]*?)(?: \(note: [\s\S]*\))?(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
    const mend = 'Close every tag and quote mark, write "less than" for the sign, and leave out curly brackets.';
    return {
      problems: [
        { file, line: Number(line), field: '', found: `This MDX does not parse: ${lowerFirst(words.replace(/ \(\d+:\d+\)/g, ''))}.`, mend },
      ],
    };
  }
}

/**
 * The parser makes each node when it is first looked at and keeps the whole text for that. Plain copies are read many
 * times faster, which a thousand articles and two dozen checks notice.
 */
function copyTree(node: MdNode): MdNode {
  const { type, name, value, depth, ordered, url, alt, attributes, children, position } = node;
  return { type, name, value, depth, ordered, url, alt, attributes, position, children: children?.map(copyTree) } as MdNode;
}
