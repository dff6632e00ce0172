import { describe, expect, inject, it } from 'vitest';
import { budgets, brotliSize } from '../helpers/budgets.ts';
import { readPages } from '../helpers/read-site.ts';
import { routeFiles } from '../helpers/routes.ts';

const articleRoute = '[section]/[slug].astro';

describe('the weight of a page before first paint', () => {
  const pages = readPages(inject('realSite')).map(({ address, route, html }) => ({ address, route, bytes: brotliSize(html) }));
  const articles = pages.filter(({ route, address }) => route === articleRoute && !(address in budgets.exceptions));
  const say = ({ address, bytes }: { address: string; bytes: number }) => `${address} ${bytes}`;

  it('has a budget for every kind of page', () => {
    expect(routeFiles.filter((route) => route !== articleRoute && !(route in budgets.kinds))).toEqual([]);
    expect(Object.keys(budgets.kinds).filter((route) => !routeFiles.includes(route))).toEqual([]);
  });

  it('is within the budget of articles in the middle', () => {
    const sorted = articles.map(({ bytes }) => bytes).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(budgets.articleMedianBrotli.limit);
  });

  it('is within the budget of articles for each article', () => {
    expect(articles.length).toBeGreaterThan(10);
    expect(articles.filter(({ bytes }) => bytes > budgets.articleMaxBrotli.limit).map(say)).toEqual([]);
  });

  it('is within the budget of its kind for every other page', () => {
    const faults = pages.filter(({ route, bytes }) => route !== articleRoute && bytes > (budgets.kinds[route]?.limit ?? 0));
    expect(faults.map(say)).toEqual([]);
  });

  it('goes past the budget of articles only where an exception says why', () => {
    for (const [address, { limit, why }] of Object.entries(budgets.exceptions)) {
      const page = pages.find((candidate) => candidate.address === address);
      expect(page?.bytes).toBeLessThanOrEqual(limit);
      // An exception that is no longer needed would hide the next one.
      expect(page?.bytes).toBeGreaterThan(budgets.articleMaxBrotli.limit);
      expect(why.length).toBeGreaterThan(20);
    }
  });
});
