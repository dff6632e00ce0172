import { setTimeout as wait } from 'node:timers/promises';

/** What a host answered, unpacked. Redirects are not followed. */
export interface Answer {
  url: string;
  status: number;
  headers: Headers;
  body: Buffer;
}

/** Asks for an address. The same question is sent once only. */
export type Ask = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** The host gave no answer at all. The message says why, in one sentence. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** A host is asked this many things at once: a reader's browser does the same. */
const atOnce = 4;

/** Asks politely: a few at once, each with a time limit, and once more after a pause when the line broke. */
export function politeAsk({ timeout = 15_000, pause = 500 } = {}): Ask {
  const known = new Map<string, Promise<Answer>>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const inTurn = async (url: string, headers: Readonly<Record<string, string>>) => {
    if (busy >= atOnce) await new Promise<void>((go) => waiting.push(go));
    else busy += 1;
    try {
      return await fetchOnce(url, headers, timeout).catch(async () => {
        await wait(pause);
        return fetchOnce(url, headers, timeout);
      });
    } catch (cause) {
      throw new NoAnswer(`${url} gave no answer: ${reason(cause, timeout)}.`, { cause });
    } finally {
      const next = waiting.shift();
      if (next === undefined) busy -= 1;
      else next();
    }
  };

  return (url, headers = {}) => {
    const key = JSON.stringify([url, headers]);
    const asked = known.get(key) ?? inTurn(url, headers);
    known.set(key, asked);
    return asked;
  };
}

async function fetchOnce(url: string, headers: Readonly<Record<string, string>>, timeout: number): Promise<Answer> {
  const response = await fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'Accept-Encoding': 'br, gzip', 'User-Agent': 'steady-steps-check-deployment', ...headers },
  });
  return { url, status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host could not be looked up',
  EHOSTUNREACH: 'there is no way to that host',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody but itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

function reason(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it took longer than ${timeout / 1000} seconds`;
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : '';
  return reasons[code] ?? (cause.message || code || error.message);
}
