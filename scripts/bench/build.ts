import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sampleMs = 100;

/** What a build took. */
export interface BuildCost {
  /** Wall time of the whole command, from a clean cache. */
  seconds: number;
  /** Highest sum of resident memory of the command and its children, in megabytes; undefined where /proc is not there. */
  peakMb: number | undefined;
}

/** Runs a clean production build into `outDir` and measures it. Throws with the output when it fails. */
export async function measureBuild(outDir: string, env: Record<string, string> = {}): Promise<BuildCost> {
  rmSync(outDir, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, '--force'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak: number | undefined;
  const sampler = setInterval(() => {
    const now = child.pid === undefined ? undefined : residentMb(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, sampleMs);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`The build failed:\n\n${output}`);
  return { seconds: (performance.now() - start) / 1000, peakMb: peak };
}

/** Resident memory of a process and everything it started, from Linux's /proc. */
function residentMb(pid: number): number | undefined {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + (residentMb(Number(child)) ?? 0), own);
  } catch {
    return undefined;
  }
}
