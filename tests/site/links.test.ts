import { describe, expect, inject, it } from 'vitest';
import { attribute, idsOf, listFiles, readPages, type BuiltPage } from '../helpers/read-site.ts';
import { embedRoute } from '../helpers/routes.ts';

/** Attributes that name the ids of other elements of the page. */
const references = [
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaDetails',
  'ariaOwns',
  'ariaFlowTo',
  'ariaActiveDescendant',
  'htmlFor',
  'headers',
  'list',
  'form',
];

describe.each([inject('realSite'), inject('fixtureSite')])('links of the $name site', (site) => {
  const pages = readPages(site);
  const files = new Set(listFiles(site.dir));
  const ids = new Map(pages.map((page) => [page.file, new Set(idsOf(page))]));

  /** Every address a page leads to or fetches, with the page it stands on. */
  const addresses = pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      ['href', 'src', 'action', 'dataIndex', 'poster', 'data']
        .flatMap((name) => attribute(element, name) ?? [])
        .concat(refreshTarget(element))
        .map((address) => ({ page, element, address })),
    ),
  );
  const inside = addresses.filter(({ address }) => !/^[a-z][a-z+.-]*:/i.test(address) || address.startsWith(site.origin + site.base));

  it('stay under the base of the site', () => {
    const paths = inside.map(({ page, address }) => ({ page, path: toPath(address) })).filter(({ path }) => !path.startsWith('#'));
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter(({ path }) => !path.startsWith(site.base)).map(({ page, path }) => `${page.file}: ${path}`)).toEqual([]);
  });

  it('lead to a page or file that is there, and to a part of it that is there', () => {
    const faults = inside.flatMap(({ page, address }) => {
      const [path = '', fragment = ''] = toPath(address).split('#');
      const file = path === '' ? page.file : fileOf(path.replace(/\?.*/, ''));
      if (!files.has(file)) return [`${page.file}: ${address}`];
      return fragment === '' || ids.get(file)?.has(decodeURIComponent(fragment)) ? [] : [`${page.file}: ${address} (no such part)`];
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  it('that leave the site are https, mail or telephone links in <a>; only the ledger names old http addresses', () => {
    const outside = addresses.filter((entry) => !inside.includes(entry));
    const odd = outside.filter(({ page, element, address }) => {
      // A source is named as it was read, and some were read at an http address.
      const isRead = page.route.startsWith('evidence/') && address.startsWith('http:');
      return element.tagName !== 'a' || !(isRead || /^(https:|tel:|mailto:)/.test(address));
    });
    expect(odd.map(({ page, address }) => `${page.file}: ${address}`)).toEqual([]);
  });

  it('fetch nothing from another host', () => {
    const fetched = /^(script|img|iframe|source|video|audio|embed|object|track|use|image)$/;
    const faults = addresses.filter(({ element, address }) => {
      const isFetched = fetched.test(element.tagName) || (element.tagName === 'link' && attribute(element, 'rel') !== 'canonical');
      return isFetched && /^([a-z]+:)?\/\//i.test(address);
    });
    expect(faults.map(({ page, address }) => `${page.file}: ${address}`)).toEqual([]);
    expect(pages.filter(({ html }) => /@import|url\(\s*['"]?(https?:)?\/\//.test(html)).map(({ file }) => file)).toEqual([]);
  });

  it('point each button that opens a note at a note of its page', () => {
    const faults = pages.flatMap((page) => {
      const notes = new Set(
        page.elements.filter((element) => attribute(element, 'popover') !== undefined).map((element) => attribute(element, 'id')),
      );
      return page.elements
        .flatMap((element) => attribute(element, 'popoverTarget') ?? [])
        .filter((id) => !notes.has(id))
        .map((id) => `${page.file}: ${id}`);
    });
    expect(faults).toEqual([]);
    expect(pages.some(({ html }) => html.includes('popovertarget='))).toBe(true);
  });

  it('name only elements of the page in aria attributes, labels and drawings', () => {
    const faults = pages.flatMap((page) =>
      page.elements
        .flatMap((element) => [
          ...references.flatMap((name) => attribute(element, name)?.split(' ') ?? []),
          ...[...Object.values(element.properties)].flatMap((value) => /^url\(#(.+)\)$/.exec(String(value))?.[1] ?? []),
        ])
        .filter((id) => !ids.get(page.file)?.has(id))
        .map((id) => `${page.file}: ${id}`),
    );
    expect(faults).toEqual([]);
  });

  it('have a canonical address, which is the page itself or where it leads', () => {
    // embed.test.ts looks at the pages for frames, which name the page they show.
    const own = pages.filter(({ route }) => route !== embedRoute);
    const faults = own.flatMap((page) => {
      const link = page.elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
      const canonical = (link && attribute(link, 'href')) ?? 'none';
      const target = page.elements.flatMap(refreshTarget)[0] ?? page.address;
      return canonical === site.origin + target ? [] : [`${page.file}: ${canonical}`];
    });
    expect(faults).toEqual([]);
  });

  function toPath(address: string): string {
    return address.startsWith(site.origin) ? address.slice(site.origin.length) : address;
  }

  function fileOf(path: string): string {
    const file = path.slice(site.base.length);
    return file === '' || file.endsWith('/') ? `${file}index.html` : file;
  }
});

function refreshTarget(element: BuiltPage['elements'][number]): string[] {
  const found = attribute(element, 'httpEquiv') === 'refresh' ? /url=(.+)$/.exec(attribute(element, 'content') ?? '') : null;
  return found?.[1] === undefined ? [] : [found[1]];
}
