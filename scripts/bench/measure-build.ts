import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a build took. Memory is null where the system has no /proc. */
export interface BuildCost {
  seconds: number;
  /** The most that one process of the build held at a time, as the kernel counted it. */
  processPeakBytes: number | null;
  /** The most that all processes together held at a time, looked at every 50 ms; shared pages count in each. */
  treePeakBytes: number | null;
}

const everyMs = 50;

/** Runs a clean production build (no cache of content) into `outDir`. Fails with what the build printed. */
export async function measureBuild(root: string, outDir: string, contentDir: string): Promise<BuildCost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const peak = { process: 0, tree: 0 };
  const timer = setInterval(() => {
    const held = processTree(child.pid ?? 0).map(memoryOf);
    peak.tree = Math.max(peak.tree, sum(held.map(({ now }) => now)));
    peak.process = Math.max(peak.process, ...held.map(({ most }) => most));
  }, everyMs);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build failed:\n\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, processPeakBytes: peak.process || null, treePeakBytes: peak.tree || null };
}

/** A process and all it started, by id. */
function processTree(pid: number): number[] {
  const own = `/proc/${pid}/task`;
  const children = listed(own).flatMap((thread) => text(`${own}/${thread}/children`).split(' ').filter(Boolean).map(Number));
  return [pid, ...children.flatMap(processTree)];
}

/** Bytes a process holds now and held at most; 0 when it has ended. */
function memoryOf(pid: number): { now: number; most: number } {
  const status = text(`/proc/${pid}/status`);
  const bytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes('VmRSS'), most: bytes('VmHWM') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A process may end while it is looked at; then there is nothing to read. */
function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function listed(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
