import { execFileSync } from 'node:child_process';

/** A file as a commit held it. */
export interface CommittedText {
  /** For example "commit 1a2b3c4 of 2026-11-24". */
  where: string;
  text: string;
}

/**
 * The texts that a file of a folder had, oldest first; empty outside git. Along the line of first parents: what the main
 * branch has shown. A number that was given and changed again inside a branch was never on paper.
 */
export function readFileHistory(folder: string, file: string): CommittedText[] {
  const log = git(folder, ['log', '--first-parent', '--format=%h %cs', '--', `./${file}`])?.toString('utf8') ?? '';
  const commits = log
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .reverse();
  const texts = readObjects(
    folder,
    commits.map(([commit = '']) => `${commit}:./${file}`),
  );
  return commits.flatMap(([commit = '', day = ''], place) => {
    const text = texts[place];
    return text === undefined ? [] : [{ where: `commit ${commit} of ${day}`, text }];
  });
}

/** Files of a folder that differ from the last commit, by path, with the text that it holds. New files are left out. */
export function readChangedFiles(folder: string, isWanted: (path: string) => boolean): Map<string, CommittedText> {
  const changed = git(folder, ['diff', '--name-only', '--relative', '--no-renames', '-z', 'HEAD', '--', '.'])?.toString('utf8') ?? '';
  const paths = changed.split('\0').filter((path) => path !== '' && isWanted(path));
  const texts = readObjects(
    folder,
    paths.map((path) => `HEAD:./${path}`),
  );
  return new Map(
    paths.flatMap((path, place) => {
      const text = texts[place];
      return text === undefined ? [] : [[path, { where: 'the last commit', text }] as const];
    }),
  );
}

/** The texts of many objects from one process; undefined for one that is not there. */
function readObjects(folder: string, names: readonly string[]): (string | undefined)[] {
  if (names.length === 0) return [];
  const output = git(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  if (output === undefined) return [];
  let at = 0;
  return names.map(() => {
    const end = output.indexOf('\n', at);
    const size = /^\S+ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = output.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

function git(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  // A git hook names its own repository in the environment, which may be another.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  try {
    return execFileSync('git', args, { cwd, env, input, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
