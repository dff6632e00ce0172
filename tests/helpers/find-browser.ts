import { execSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium usually is, by system. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The rest saves a quarter of the time that opening a page takes: one host needs no walls between sites, no process in
  // reserve for the next page and no painting by a graphics card that is not there.
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess,AndroidWarmUpSpareRendererWithTimeout',
  '--enable-features=NetworkServiceInProcess2',
  '--use-gl=disabled',
  '--disable-software-rasterizer',
  '--disable-breakpad',
];

/** Starts Chromium without a window, with `more` flags. Installs it first where that can be done; otherwise says what to do. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...flags, ...more] });
}

/** Path of a Chromium: CHROMIUM_PATH, a usual place, or one that Debian's package has just brought. */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but no program can be run there. Correct it or leave it out.`);
  }
  const found = usualPaths.find(canRun) ?? installOnDebian();
  if (found !== undefined) return found;
  throw new Error('The browser tests need Chromium. Install it (on Debian: apt-get install chromium) or name it in CHROMIUM_PATH.');
}

function installOnDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  console.log('No Chromium found: installing the Debian package.');
  execSync('apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium', {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return usualPaths.find(canRun);
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
