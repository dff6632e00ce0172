import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { NoAnswer, politeAsk } from '../../../scripts/deployment/ask.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that does as told; its address without a slash at the end. */
async function serve(handler: RequestListener): Promise<string> {
  server = createServer(handler);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}

describe('asking politely', () => {
  it('asks 4 things at once and no more', async () => {
    let [now, most] = [0, 0];
    const home = await serve((_request, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end('x');
      }, 10);
    });
    const ask = politeAsk();
    await Promise.all(Array.from({ length: 20 }, (_, place) => ask(`${home}/${place}`)));
    expect(most).toBe(4);
  });

  it('sends a question once, and one with other headers again', async () => {
    let asked = 0;
    const home = await serve((_request, response) => response.end(String(++asked)));
    const ask = politeAsk();
    const [first, again, other] = [await ask(home), await ask(home), await ask(home, { 'If-None-Match': '"1"' })];
    expect([first, again, other].map(({ body }) => body.toString())).toEqual(['1', '1', '2']);
  });

  it('does not follow redirects', async () => {
    const home = await serve((_request, response) => response.writeHead(301, { Location: '/elsewhere/' }).end());
    const { status, headers } = await politeAsk()(home);
    expect([status, headers.get('location')]).toEqual([301, '/elsewhere/']);
  });

  it('tries once more when the line breaks', async () => {
    let asked = 0;
    const home = await serve((request, response) => (++asked === 1 ? request.socket.destroy() : response.end('here')));
    expect((await politeAsk({ pause: 1 })(home)).body.toString()).toBe('here');
  });

  it('says in one sentence why there was no answer', async () => {
    const ask = politeAsk({ timeout: 50, pause: 1 });
    const slow = await serve(() => undefined);
    await expect(ask(`${slow}/`)).rejects.toThrow(new NoAnswer(`${slow}/ gave no answer: it took longer than 0.05 seconds.`));
    const closed = slow.replace(/\d+$/, '1');
    await expect(ask(`${closed}/`)).rejects.toThrow(`${closed}/ gave no answer: `);
  });
});
