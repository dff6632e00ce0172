import type { History } from '../../src/lib/content-check/history.ts';

/** The register of the fixture as it was once committed. */
const targets = [
  '/',
  '/urgent-help/',
  '/why-it-hurts/nerve-damage/',
  '/old-page/',
  '/why-it-hurts/numb-feet/',
  '/everyday-care/kitchen-sink/',
];

/** What the commits of the fixture would tell, had it been committed once; `more` in place of a part. */
export function fixtureHistory(more: Partial<History> = {}): History {
  const permalinks = targets.map((target, place) => ({
    number: place + 1,
    target,
    since: '2026-11-20',
    status: target === '/old-page/' ? ('retired' as const) : ('live' as const),
    where: 'commit 1a2b3c4 of 2026-11-21',
  }));
  return { permalinks, released: [], versions: new Map(), ...more };
}
