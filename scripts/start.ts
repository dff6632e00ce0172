import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { readBuildEnv } from '../src/build-env.ts';
import { serveSite } from './serve-site.ts';

// Builds the whole site with its search index and serves it on loopback. Stop it with Ctrl+C.
const root = fileURLToPath(new URL('..', import.meta.url));
const { basePath } = readBuildEnv(process.env, root);
const firstPort = 4321;
/** Hosts compress once and for all, as well as brotli can. */
const asHostsDo = 11;

await build({ root });
const site = await serveOnFreePort();
console.log(`\nThe site is ready: ${site.url}\nStop it with Ctrl+C.`);

/** The usual port, so that a bookmark works; any free one when it is taken. */
async function serveOnFreePort() {
  try {
    return await serveSite(`${root}dist`, basePath, firstPort, asHostsDo);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveSite(`${root}dist`, basePath, 0, asHostsDo);
  }
}
