import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { askFor } from './deployed-site.ts';
import { count, judge, type Check } from './check.ts';

/** Hosts read these and do not serve them. */
const forHosts = /(^|\/)(_headers|_redirects|\.[^/]*)$/;

/** Compares every file of a build with what the host sends. */
export function sameAsBuild(dir: string): Check {
  return {
    id: 'same',
    title: `Every file arrives as it stands in ${dir}`,
    mend: 'Copy this build to the host, all of it. If you just did, the host changes files on their way: switch that off.',
    run: async (site) => {
      const files = buildFiles(dir);
      const faults = await Promise.all(
        files.map(async (file) => {
          const { status, body } = await askFor(site, addressOf(file));
          // Hosts need not show the 404 page at an address of its own.
          if (status !== (file === '404.html' ? 404 : 200)) return [`/${file} answers ${status}`];
          return body.equals(readFileSync(join(dir, file))) ? [] : [`/${file} is different`];
        }),
      );
      return judge(faults.flat(), count(files.length, 'file'));
    },
  };
}

function buildFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !forHosts.test(file))
    .sort();
}

/** A page is asked for by its folder, as readers do. The names of some files need escaping. */
function addressOf(file: string): string {
  if (file === '404.html') return 'no-such-page/';
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}
