import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './host-headers.ts';

/** A built site on loopback, as a static host would serve it under `basePath`. */
export interface ServedSite {
  /** Address of the home page, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves `dir` on 127.0.0.1. Port 0 picks a free one. Unknown addresses get the site's own 404.html, and every answer the
 * headers that the site's `_headers` asks of a host. `quality` is that of brotli: 11 is what hosts store, so that pages
 * weigh what they weigh there; less is faster.
 */
export async function serveSite(dir: string, basePath = '/', port = 0, quality = 4): Promise<ServedSite> {
  const files = sirv(dir, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
    },
  });
  const compress = compression({ threshold: 0, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } });
  const rules = existsSync(join(dir, '_headers')) ? readHeaderRules(readFileSync(join(dir, '_headers'), 'utf8')) : [];
  const server = createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    // Hosts that read _headers send this cache rule with all files that no other is for.
    response.setHeaders(new Map([['cache-control', 'public, max-age=0, must-revalidate'], ...headersFor(pathname, rules)]));
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dir, '404.html')));
    };
    if (!pathname.startsWith(basePath)) return missing();
    const path = pathname.slice(basePath.length);
    if (/^[^/].*[^/]$/.test(path) && existsSync(join(dir, path, 'index.html'))) {
      return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    }
    request.url = `/${path}${search}`;
    compress(request, response, () => files(request, response, missing));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}${basePath}`, close: () => closeServer(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
