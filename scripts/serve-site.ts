import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
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
 * Serves `dir` on 127.0.0.1, with the headers that its `_headers` file asks of hosts. Port 0 picks a free one. Unknown
 * addresses get the site's own 404.html. `quality` is that of brotli: 11 is what hosts store, so that pages weigh what
 * they weigh there; less is faster.
 */
export async function serveSite(dir: string, basePath = '/', port = 0, quality = 4): Promise<ServedSite> {
  const files = sirv(dir, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, file) => {
      if (file.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    },
  });
  const rules = readHeaderRules(join(dir, '_headers'));
  const compress = compression({ threshold: 0, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } });
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(dir, '404.html')));
    };
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
    if (!request.url?.startsWith(basePath)) return missing();
    request.url = `/${request.url.slice(basePath.length)}`;
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
