import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { attribute, readBuilt, readPages, valuesOf } from '../helpers/read-site.ts';
import { isInside } from '../helpers/elements.ts';

interface Evidence {
  sources: { id: string }[];
  claims: { id: string; plain: string; certainty: string; sources: string[]; usedOn: string[] }[];
  statements: { id: string; statement: string; verdict: string; answer: string; claims: string[]; shownOn: string[] }[];
}

describe.each([inject('realSite'), inject('fixtureSite')])('evidence.json of the $name site', (site) => {
  const pages = readPages(site);
  const { sources, claims, statements } = JSON.parse(readBuilt(site, 'evidence.json')) as Evidence;
  const claimIds = new Set(claims.map(({ id }) => id));
  const pageAt = new Map(pages.map((page) => [site.origin + page.address, page]));
  const isLedger = (route: string) => route.startsWith('evidence/');

  it('holds every claim that a page marks', () => {
    const marked = pages.flatMap((page) => valuesOf(page, 'dataClaim').map((id) => ({ page, id })));
    expect(marked.length).toBeGreaterThan(5);
    expect(marked.filter(({ id }) => !claimIds.has(id)).map(({ page, id }) => `${page.file}: ${id}`)).toEqual([]);
  });

  it('names for each claim the pages that show it, and no other', () => {
    const shown = new Map<string, Set<string>>();
    for (const page of pages.filter(({ route }) => !isLedger(route))) {
      for (const id of valuesOf(page, 'dataClaim')) shown.set(id, (shown.get(id) ?? new Set()).add(site.origin + page.address));
    }
    const faults = claims.filter(({ id, usedOn }) => [...usedOn].sort().join() !== [...(shown.get(id) ?? [])].sort().join());
    expect(faults.map(({ id, usedOn }) => `${id}: says ${usedOn.join(' ')}, is on ${[...(shown.get(id) ?? [])].join(' ')}`)).toEqual([]);
  });

  it('gives every claim a certainty and sources that it holds', () => {
    const sourceIds = new Set(sources.map(({ id }) => id));
    expect(
      claims.filter((claim) => claim.plain === '' || claim.certainty === '' || claim.sources.length === 0).map(({ id }) => id),
    ).toEqual([]);
    expect(claims.flatMap((claim) => claim.sources.filter((id) => !sourceIds.has(id)))).toEqual([]);
  });

  it('leads for each statement to places that show it', () => {
    const faults = statements.flatMap(({ id, shownOn, claims: own }) => [
      ...(shownOn.length === 0 ? [`${id} is shown nowhere`] : []),
      ...own.filter((claim) => !claimIds.has(claim)).map((claim) => `${id} rests on ${claim}`),
      ...shownOn.filter((address) => !isShownAt(address, id)),
    ]);
    expect(statements.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('is the ledger of the pages people read: every statement stands there with its verdict and a source', () => {
    const read = pageAt.get(`${site.origin}${site.base}nerve-block/claims-you-may-hear/`);
    const faults = statements.flatMap(({ id, statement, answer }) => {
      const item = read?.elements.find((element) => attribute(element, 'dataStatement') === id);
      if (item === undefined || read === undefined) return [`${id} is not there`];
      const within = read.elements.filter((element) => isInside(read, element, (parent) => parent === item));
      const text = textOf(item);
      const verdict = within.find((element) => attribute(element, 'className')?.startsWith('verdict '));
      return [
        ...(text.includes(statement) && text.includes(answer) ? [] : [`${id} lacks its words`]),
        ...(verdict !== undefined && textOf(verdict).trim() !== '' ? [] : [`${id} has no verdict`]),
        ...(within.some((element) => attribute(element, 'dataSource') !== undefined) ? [] : [`${id} has no source`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('has every claim and source on a page of its own ledger', () => {
    const anchors = new Set(pages.filter(({ route }) => isLedger(route)).flatMap((page) => valuesOf(page, 'id')));
    expect([...claims, ...sources].filter(({ id }) => !anchors.has(id)).map(({ id }) => id)).toEqual([]);
  });

  function isShownAt(address: string, id: string): boolean {
    const [url = '', fragment] = address.split('#');
    const page = pageAt.get(url);
    return fragment === id && page !== undefined && valuesOf(page, 'dataStatement').includes(id) && valuesOf(page, 'id').includes(id);
  }
});
