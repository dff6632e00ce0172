import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** Where the sites of the tests are built: inside the project, because Astro resolves from there. */
export const sitesDir = join(project, '.cache/test-sites');

/** A built site and where it believes to live. */
export interface BuiltSite {
  name: string;
  /** Absolute path of the built files. */
  dir: string;
  /** Origin of its canonical links. */
  origin: string;
  /** Path on its host, with a slash at both ends. */
  base: string;
  /** Absolute path of the content it was built from. */
  contentDir: string;
}

/** What to build. */
export interface SitePlan extends Omit<BuiltSite, 'dir'> {
  /** What counts as now; left out, it is the day the test runs. */
  epoch?: number;
}

/** Runs `astro build`, as `npm run build` does. A build that fails shows all it printed. */
export async function buildSite({ name, origin, base, contentDir, epoch }: SitePlan): Promise<BuiltSite> {
  const dir = join(sitesDir, name, 'out');
  rmSync(dir, { recursive: true, force: true });
  const env = { ...ownEnv(), SITE_URL: origin, BASE_PATH: base, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: String(epoch ?? '') };
  const { code, output } = await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dir], env);
  if (code !== 0) throw new Error(`The site "${name}" could not be built:\n\n${output}`);
  return { name, dir, origin, base, contentDir };
}

/**
 * What any program needs, and no more: Vitest sets DEV, PROD and MODE for its own tests, and a build takes them for
 * its own, shows drafts and reads the content again for every page.
 */
function ownEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG'].map((name) => [name, process.env[name]]));
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
