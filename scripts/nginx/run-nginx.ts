import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Nginx } from './find-nginx.ts';
import { trialConfig, type Trial } from './nginx-config.ts';

/** An nginx that serves a site on loopback. */
export interface RunningNginx {
  /** Everything in its logs so far. */
  logs(): string;
  close(): Promise<void>;
}

/** Starts nginx with deploy/nginx.conf in the foreground and waits until it listens. Throws with its own words if it ends. */
export async function runNginx(nginx: Nginx, siteFile: string, trial: Omit<Trial, 'mimeTypes'>): Promise<RunningNginx> {
  const { workDir } = trial;
  rmSync(workDir, { recursive: true, force: true });
  mkdirSync(workDir, { recursive: true });
  const config = join(workDir, 'nginx.conf');
  writeFileSync(config, trialConfig(siteFile, { ...trial, mimeTypes: nginx.mimeTypes }));
  const child = spawn(nginx.path, ['-p', workDir, '-c', config, '-e', join(workDir, 'start.log')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const log = (name: string) => readIfThere(join(workDir, name));
  for (let tries = 0; !(await answers(trial.port)); tries++) {
    if (child.exitCode !== null || tries > 50) {
      child.kill();
      throw new Error(`nginx did not start:\n${said}${log('start.log')}`);
    }
    await wait(100);
  }
  return {
    logs: () => ['steady-steps.log', 'steady-steps.error.log'].map(log).join('\n'),
    close: async () => {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}

/** A port on loopback that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
