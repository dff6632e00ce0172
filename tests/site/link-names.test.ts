import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { isInside } from '../helpers/elements.ts';
import { attribute, listFiles, readBuilt, readPages, type BuiltPage } from '../helpers/read-site.ts';
import { embedRoute } from '../helpers/routes.ts';

const site = inject('realSite');
const pages = readPages(site);
/** Pages with header and footer. */
const whole = pages.filter(({ isShort, route }) => !isShort && route !== embedRoute);

describe('links', () => {
  it('with one name lead to one place, on every page (WCAG 2.4.9)', () => {
    const faults = pages.flatMap((page) =>
      [...placesByName(page)]
        .filter(([, places]) => places.size > 1)
        .map(([name, places]) => `${page.file}: "${name}" leads to ${[...places].join(' and ')}`),
    );
    expect(faults).toEqual([]);
  });

  it('have a name (WCAG 2.4.4)', () => {
    expect(pages.filter((page) => placesByName(page).has('')).map(({ file }) => file)).toEqual([]);
  });
});

describe('help', () => {
  it('stands in the same order on every page (WCAG 3.2.6)', () => {
    const help = whole.map(({ elements }) =>
      elements
        .filter(({ tagName, properties }) => tagName === 'a' && /\/urgent-help\/$|^tel:/.test(String(properties['href'])))
        .map((link) => textOf(link).trim()),
    );
    // First the button in the header; last, in the footer, the emergency number and the page again.
    const edges = help.map((names) => [names[0], ...names.slice(-2)].join(' | '));
    expect([...new Set(edges)]).toEqual(['Get help now | 911 | Get help now']);
  });
});

describe('nothing shows up, moves or goes away by itself', () => {
  // Most pages carry the same styles.
  const inlined = pages.flatMap(({ html }) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? ''));
  const styles = [...new Set([...inlined, ...listFiles(site.dir, '.css').map((file) => readBuilt(site, file))])];

  it('no rule shows or hides anything under the pointer (WCAG 1.4.13)', () => {
    const rules = new Set(styles.flatMap((css) => css.match(/[^{}]*:hover[^{}]*\{[^}]*\}/g) ?? []));
    expect(rules.size).toBeGreaterThan(0);
    expect(
      [...rules].filter((rule) => /(display|visibility|opacity|content|clip|transform)\s*:/.test(rule.slice(rule.indexOf('{')))),
    ).toEqual([]);
  });

  it('no element has a tooltip (WCAG 1.4.13)', () => {
    expect(
      pages.flatMap((page) =>
        page.elements
          .filter((element) => element.tagName !== 'link' && attribute(element, 'title') !== undefined)
          .map(({ tagName }) => `${page.file}: ${tagName}`),
      ),
    ).toEqual([]);
  });

  it('no rule moves anything (WCAG 2.3.3)', () => {
    expect(styles.filter((css) => /(^|[{;])(animation|transition)(-[a-z]+)?:(?!none)/.test(css))).toEqual([]);
  });

  it('no page plays, leads on or runs out of time (WCAG 1.4.2, 2.2.3, 2.2.6, 3.2.5)', () => {
    const moving = ['audio', 'video', 'marquee', 'blink', 'iframe', 'object'];
    expect(
      pages.flatMap((page) =>
        page.elements.filter(({ tagName }) => moving.includes(tagName)).map(({ tagName }) => `${page.file}: ${tagName}`),
      ),
    ).toEqual([]);
    // Only short addresses lead on, and at once.
    expect(pages.filter(({ isShort, html }) => isShort && !html.includes('content="0; url=')).map(({ file }) => file)).toEqual([]);
  });

  it('no picture holds words: the only one is the logo of a clinic (WCAG 1.4.9)', () => {
    expect(
      pages.flatMap((page) => page.elements.filter(({ tagName }) => tagName === 'img' || tagName === 'image').map(() => page.file)),
    ).toEqual([]);
  });
});

/** The names of a page's links and where each leads. Of the notes only one is there at a time, and it belongs to its word: they are left out. */
function placesByName(page: BuiltPage): Map<string, Set<string>> {
  const { elements, address } = page;
  const places = new Map<string, Set<string>>();
  for (const link of elements.filter((element) => element.tagName === 'a' && attribute(element, 'href') !== undefined)) {
    if (isInside(page, link, (parent) => attribute(parent, 'popover') !== undefined)) continue;
    const name = nameOf(link, elements).replace(/\s+/g, ' ').trim().toLowerCase();
    const href = new URL(attribute(link, 'href') ?? '', `https://host${address}`).href;
    places.set(name, (places.get(name) ?? new Set()).add(href));
  }
  return places;
}

function nameOf(link: Element, elements: readonly Element[]): string {
  const by = attribute(link, 'ariaLabelledBy');
  if (by === undefined) return attribute(link, 'ariaLabel') ?? textOf(link);
  return by
    .split(' ')
    .map((id) => textOf(elements.find((element) => attribute(element, 'id') === id) ?? link))
    .join(' ');
}
