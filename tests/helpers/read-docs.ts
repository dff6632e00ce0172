import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;
const endings = /\.(md|ts|mjs|json|yaml|yml|toml|css|svg|png|conf)$/;

/** The fenced blocks of a Markdown text in one language; '' is for blocks that name none. */
export function fencedBlocks(text: string, language: string): string[] {
  return [...text.matchAll(fence)].filter(([, named]) => named === language).map(([, , block = '']) => block);
}

/**
 * Every path of this repository that a Markdown text names, in a link or as code: what holds a slash or ends like a
 * file. Of a path with a part to fill in, such as content/<name>.yaml, only the folder. Not an address of the
 * site, and not dist/, which a build makes.
 */
export function namedPaths(text: string): string[] {
  const prose = text.replace(fence, '');
  const links = [...prose.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const isPath = (span: string) => /^[\w.][\w./<>-]*$/.test(span) && (span.includes('/') || endings.test(span));
  const paths = [...links.filter((link) => !/^(\w+:|\/)/.test(link)), ...code.filter(isPath)];
  return [...new Set(paths.map((path) => path.replace(/[^/]*<.*$/, '')))].filter((path) => !path.startsWith('dist/'));
}

/** The paths of a drawn tree: one entry a line, two spaces a level, the explanation after two spaces or more. */
export function treePaths(tree: string): string[] {
  const folders: string[] = [];
  return tree
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      folders.splice(indent.length / 2, Infinity, name);
      return folders.join('');
    });
}

/** The scripts of package.json that a text tells people to run. */
export function namedScripts(text: string): string[] {
  const named = [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '');
  return [...new Set(named)];
}
