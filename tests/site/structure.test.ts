import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { attribute, idsOf, readPages, type BuiltPage } from '../helpers/read-site.ts';
import { embedRoute, routeFiles } from '../helpers/routes.ts';

describe.each([inject('realSite'), inject('fixtureSite')])('every page of the $name site', (site) => {
  const pages = readPages(site);
  /** A short address only leads on: a reader sees it for a moment, and search engines not at all. A frame shows a page again. */
  const own = pages.filter(({ isShort, route }) => !isShort && route !== embedRoute);

  it('is found from the build, and each kind of page is there', () => {
    const made = new Set(pages.map(({ route }) => route));
    // A section has later pages only when it is long; rebuild.test.ts builds one. The guide has taken no page away yet; the
    // fixture has. A code without its dot looks like a code: connect.test.ts reads what it says.
    const gone = ['r/[retired].astro', 'r/[number]/[gone].astro', '[...retired].astro'];
    const notHere = [
      '[...leftOut].astro',
      'r/[number]/[leftOut].astro',
      '[section]/page-[page].astro',
      'connect/[system]/[undotted].astro',
      ...(site.name === 'real' ? gone : []),
    ];
    expect(routeFiles.filter((route) => !made.has(route) && !notHere.includes(route))).toEqual([]);
  });

  it('has one h1, in main', () => {
    expect(pages.filter((page) => headings(page).filter(({ level }) => level === 1).length !== 1).map(({ file }) => file)).toEqual([]);
    const outside = pages.filter(({ elements }) => !elements.some((main) => main.tagName === 'main' && main.children.length > 0));
    expect(outside.map(({ file }) => file)).toEqual([]);
  });

  it('has a title of its own', () => {
    expect(
      repeated(own, ({ elements }) =>
        elements
          .filter(({ tagName }) => tagName === 'title')
          .map(textOf)
          .join('|'),
      ),
    ).toEqual([]);
  });

  it('has a description of its own', () => {
    expect(repeated(own, metaDescription)).toEqual([]);
  });

  it('says its language and its direction', () => {
    const html = (page: BuiltPage) => page.elements.find(({ tagName }) => tagName === 'html');
    expect(pages.filter((page) => html(page)?.properties['lang'] !== 'en-US').map(({ file }) => file)).toEqual([]);
    expect(own.filter((page) => html(page)?.properties['dir'] !== 'ltr').map(({ file }) => file)).toEqual([]);
  });

  it('skips no heading level and has no empty heading', () => {
    const faults = pages.flatMap((page) =>
      headings(page).flatMap(({ level, text }, place, all) => {
        if (text === '') return [`${page.file}: empty h${level}`];
        return level > (all[place - 1]?.level ?? 0) + 1 ? [`${page.file}: "${text}" is an h${level} too deep`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has no id twice', () => {
    const faults = pages.flatMap((page) => {
      const ids = idsOf(page);
      return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${page.file}: ${id}`);
    });
    expect(faults).toEqual([]);
  });

  it('gives every image and drawing a name or hides it', () => {
    const faults = pages.flatMap((page) =>
      page.elements.filter((element) => isPicture(element.tagName) && !isNamed(element, page)).map(() => page.file),
    );
    expect(faults).toEqual([]);
  });

  it('has no style attribute and no handler in its markup', () => {
    const faults = pages.flatMap((page) =>
      page.elements.flatMap(({ tagName, properties }) =>
        Object.keys(properties)
          .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
          .map((name) => `${page.file}: <${tagName} ${name}>`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

function headings({ elements }: BuiltPage): { level: number; text: string }[] {
  return elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((element) => ({ level: Number(element.tagName.slice(1)), text: textOf(element).trim() }));
}

function metaDescription({ elements }: BuiltPage): string {
  const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description');
  return (meta && attribute(meta, 'content')?.trim()) ?? '';
}

/** Pages where `read` gives nothing, or what an earlier page has. */
function repeated(pages: readonly BuiltPage[], read: (page: BuiltPage) => string): string[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const value = read(page);
    const earlier = first.get(value);
    first.set(value, earlier ?? page.file);
    if (value === '') return [`${page.file} has none`];
    return earlier === undefined ? [] : [`${page.file} has that of ${earlier}: ${value}`];
  });
}

function isPicture(tagName: string): boolean {
  return tagName === 'img' || tagName === 'svg';
}

function isNamed(element: BuiltPage['elements'][number], page: BuiltPage): boolean {
  if (element.tagName === 'img') return attribute(element, 'alt') !== undefined;
  if (attribute(element, 'ariaHidden') === 'true' || hasHiddenParent(element, page)) return true;
  if (attribute(element, 'role') !== 'img') return false;
  const labels = attribute(element, 'ariaLabelledBy')?.split(' ') ?? [];
  const text = labels
    .map((id) => page.elements.find((other) => attribute(other, 'id') === id))
    .map((label) => (label ? textOf(label) : ''));
  return (attribute(element, 'ariaLabel') ?? text.join(' ')).trim() !== '';
}

function hasHiddenParent(element: BuiltPage['elements'][number], page: BuiltPage): boolean {
  return page.elements.some((parent) => attribute(parent, 'ariaHidden') === 'true' && parent.children.includes(element));
}
