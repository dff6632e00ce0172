import { createServer, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { ServedSite } from '../../scripts/serve-site.ts';

/** An answer of a good server, for a test to spoil. */
export interface Spoilt {
  /** What was asked for, from the home page, with its query. */
  path: string;
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Whether text is sent compressed. */
  compress: boolean;
}

/** A server on loopback that passes on what a good one answers, after `spoil` had its way with it. */
export async function breakSite(good: ServedSite, spoil: (answer: Spoilt) => void): Promise<ServedSite> {
  const base = new URL(good.url).pathname;
  const server = createServer((asked, response) => {
    void askGood(good, asked.url ?? '/', asked.headers).then((answer) => {
      const spoilt = { ...answer, path: (asked.url ?? '/').slice(base.length), compress: true };
      spoil(spoilt);
      const { status, headers, body, compress } = spoilt;
      const packed = compress && status === 200 && /gzip/.test(String(asked.headers['accept-encoding']));
      delete headers['content-length'];
      response.writeHead(status, packed ? { ...headers, 'content-encoding': 'gzip' } : headers);
      response.end(packed ? gzipSync(body) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function askGood(good: ServedSite, path: string, headers: IncomingHttpHeaders): Promise<Omit<Spoilt, 'path' | 'compress'>> {
  const known = headers['if-none-match'];
  return new Promise((resolve, reject) => {
    const options = { headers: { 'accept-encoding': 'identity', ...(known === undefined ? {} : { 'if-none-match': known }) } };
    const asked = request(new URL(path, good.url), options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: { ...answer.headers }, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
