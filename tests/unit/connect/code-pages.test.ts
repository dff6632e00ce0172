import { expect, it } from 'vitest';
import { bestPages } from '../../../src/lib/connect/code-pages.ts';
import type { Page } from '../../../src/lib/guide.ts';

const page = (id: string, ...topics: string[]) => ({ id, data: { topics } }) as unknown as Page;
const pages = [
  page('hot-foot', 'charcot', 'urgent-help'),
  page('help', 'urgent-help'),
  page('nerves', 'nerve-damage'),
  page('numb', 'nerve-damage', 'foot-check'),
  page('check', 'foot-check'),
  page('shoes', 'footwear'),
];
const best = (...topics: string[]) => bestPages(topics, pages).map(({ id }) => id);

it('are one page for each topic, in the order of the topics', () => {
  expect(best('foot-check', 'nerve-damage')).toEqual(['check', 'nerves']);
});

it('are those that name a topic first, before those that name it second', () => {
  expect(best('urgent-help')).toEqual(['help']);
});

it('are no page twice, and 3 at most', () => {
  expect(best('charcot', 'urgent-help')).toEqual(['hot-foot', 'help']);
  expect(best('charcot', 'charcot')).toEqual(['hot-foot']);
  expect(best('charcot', 'urgent-help', 'foot-check', 'footwear')).toHaveLength(3);
});
