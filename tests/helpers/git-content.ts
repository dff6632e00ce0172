import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { today } from './content-folder.ts';

const project = join(import.meta.dirname, '../..');

/** Runs git in a folder as somebody of no name, whatever the machine's own settings say. */
export function git(folder: string, ...args: string[]): string {
  const settings = ['user.name=Test', 'user.email=test@example.org', 'commit.gpgsign=false', 'init.defaultBranch=main'];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], { cwd: folder, env, encoding: 'utf8' });
}

/** Makes the folder a repository, if it is none, and commits everything in it. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** What a script of this project prints about the content in `<folder>/content`, and how it ends. */
export function runScript(script: 'check' | 'release:permalinks', folder: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) },
  });
  return { code: status, output: stdout + stderr };
}
