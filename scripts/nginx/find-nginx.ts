import { execFileSync, execSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An nginx that can be run. */
export interface Nginx {
  path: string;
  version: string;
  /** Its own list of file types. */
  mimeTypes: string;
}

const usualPaths = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** NGINX_PATH, a usual place, or one that Debian's package has just brought. Throws with what to do when there is none. */
export function findNginx(): Nginx {
  const named = process.env['NGINX_PATH'];
  const path = named !== undefined && named !== '' ? named : (usualPaths.find(canRun) ?? installOnDebian());
  if (path !== undefined && canRun(path)) return describe(path);
  throw new Error('This check needs nginx. Install it (on Debian: apt-get install nginx-light) or name it in NGINX_PATH.');
}

function installOnDebian(): string | undefined {
  const isDebian = existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (process.getuid?.() !== 0 || !isDebian) return undefined;
  console.log('No nginx found: installing the Debian package nginx-light.');
  // The package would start a server of its own, which nobody asked for.
  const noStart = 'RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive';
  execSync(`apt-get update -qq && ${noStart} apt-get install -y -qq nginx-light`, { stdio: ['ignore', 'ignore', 'inherit'] });
  return usualPaths.find(canRun);
}

/** nginx tells where its files are when asked how it was built, on the error channel. */
function describe(path: string): Nginx {
  const built = execFileSync('sh', ['-c', '"$0" -V 2>&1', path], { encoding: 'utf8' });
  const config = /--conf-path=(\S+)/.exec(built)?.[1] ?? '/etc/nginx/nginx.conf';
  return { path, version: /nginx\/([\d.]+)/.exec(built)?.[1] ?? '?', mimeTypes: join(dirname(config), 'mime.types') };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
