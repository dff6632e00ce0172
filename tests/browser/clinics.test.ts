import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve-site.ts';
import { contrastRatio } from '../../src/lib/contrast.ts';
import { buildSite, type BuiltSite } from '../helpers/build-site.ts';
import { awkward, planAwkwardClinic, planExampleClinic } from '../helpers/clinic-content.ts';
import { hasClass } from '../helpers/elements.ts';
import { startBrowser } from '../helpers/find-browser.ts';
import { attribute, listFiles, readBuilt, readPages, type BuiltPage } from '../helpers/read-site.ts';
import { embedRoute } from '../helpers/routes.ts';

let riverside: BuiltSite;
let harbour: BuiltSite;
let odd: BuiltSite;

// One after the other: two builds at once need more memory than small machines have.
beforeAll(async () => {
  riverside = await buildSite(planExampleClinic('riverside-us'));
  harbour = await buildSite(planExampleClinic('harbour-england'));
  odd = await buildSite(planAwkwardClinic());
});

const pageOf = (site: BuiltSite, file: string) => {
  const page = readPages(site).find((other) => other.file === file);
  if (page === undefined) throw new Error(`${site.name} has no ${file}.`);
  return page;
};
const footOf = (page: BuiltPage) => page.elements.find((element) => hasClass(element, 'foot'));
const words = (element: Parameters<typeof textOf>[0] | undefined) => (element === undefined ? '' : textOf(element).replaceAll(/\s+/g, ' '));

describe("an example clinic's copy", () => {
  it('shows every number of the clinic at the foot of each page, a text line as a message', () => {
    // A page for frames on other sites has no foot.
    const pages = readPages(riverside).filter(({ isShort, route }) => !isShort && route !== embedRoute);
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const foot = words(footOf(page));
      expect(foot, page.file).toMatch(/Foot team: 202 555 0134 When the clinic is closed: 202 555 0135 Nurse line: 202 555 0136/);
      expect(page.html, page.file).toContain('href="sms:2025550138"');
      expect(foot, page.file).toContain('(United States) on public pages. Nobody there has confirmed them yet.');
    }
  });

  it('says the languages the team can help in, each in its own', () => {
    const foot = footOf(pageOf(riverside, 'index.html'));
    expect(words(foot)).toContain('Our team can help you in: Español, Tiếng Việt, العربية, American Sign Language');
    const marked = pageOf(riverside, 'index.html').elements.filter(({ tagName }) => tagName === 'bdi');
    expect(marked.map((element) => attribute(element, 'lang'))).toEqual(['es', 'vi', 'ar', undefined]);
  });

  it('offers the foot team on cards for today, and who to call when the clinic is closed', () => {
    const page = pageOf(riverside, 'everyday-care/kitchen-sink/index.html');
    const cards = page.elements.filter((element) => attribute(element, 'dataUrgency') === 'urgent').map(words);
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(card).toContain('Call 202 555 0134');
      expect(card).toContain('When the clinic is closed: 202 555 0135');
    }
  });

  it("speaks of its own region's numbers, and of no other's", () => {
    const english = readPages(harbour)
      .map(({ html }) => html)
      .join(' ');
    expect(words(pageOf(harbour, 'urgent-help/index.html').tree)).toContain('Call 999 or go to the A&E now if:');
    expect(words(pageOf(harbour, 'urgent-help/index.html').tree)).toMatch(/NHS 111 111 .*Samaritans 116 123/);
    expect(english).not.toMatch(/\b(911|988)\b/);
  });

  it.each(['riverside', 'harbour'])('%s keeps every link and short address inside the copy alive', (name) => {
    const site = name === 'riverside' ? riverside : harbour;
    const there = new Set(listFiles(site.dir).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
    const dead = readPages(site).flatMap((page) =>
      page.elements
        .flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')])
        .filter((link): link is string => link?.startsWith('/') === true && !there.has(link.replace(/[#?].*/, '')))
        .map((link) => `${page.file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('a section that is switched off', () => {
  const files = ['nerve-block/index.html', 'nerve-block/claims-you-may-hear/index.html'];

  it('keeps its addresses, which say so, lead to urgent help and stay out of search engines', () => {
    for (const file of files) {
      const page = pageOf(harbour, file);
      expect(page.html).toContain("This clinic's copy of the guide leaves this page out.".replace("'", '&#39;'));
      expect(page.html).toContain('href="tel:02079460018"');
      expect(page.html).toContain('href="/urgent-help/"');
      expect(page.html).toContain('content="noindex"');
    }
  });

  it('keeps the short address that stands on letters', () => {
    const register = readFileSync(join(harbour.contentDir, 'permalinks.yaml'), 'utf8');
    const [, number = ''] = /number: (\d+), target: \/nerve-block\/claims-you-may-hear\//.exec(register) ?? [];
    expect(pageOf(harbour, `r/${number}/index.html`).html).toContain('url=/nerve-block/claims-you-may-hear/');
  });

  it('is in no list, index, feed or map', () => {
    const lists = [
      'index.html',
      'search/index.html',
      'r/index.html',
      'articles.json',
      'evidence.json',
      'feed.xml',
      'llms.txt',
      'sitemap-0.xml',
      'search/index.json',
    ];
    expect(lists.filter((file) => readBuilt(harbour, file).includes('nerve-block/'))).toEqual([]);
    expect(lists.filter((file) => readBuilt(riverside, file).includes('nerve-block/')).length).toBeGreaterThan(5);
  });
});

describe('the copy of a clinic with awkward words', () => {
  it('shows them as words everywhere, and makes no element, attribute or style of them', () => {
    const usual = readPages(riverside);
    for (const page of readPages(odd)) {
      const tags = (other: BuiltPage | undefined) => new Set(other?.elements.map(({ tagName }) => tagName));
      // What the other copy leaves out has no twin there, but others of its kind.
      const twinPage = usual.find(({ file }) => file === page.file) ?? usual.find(({ route }) => route === page.route);
      const twin = tags(twinPage);
      // No logo here, so Brand's own drawing may come in its place; and what the other copy leaves out has its days here.
      expect(
        [...tags(page)].filter((tag) => !twin.has(tag) && !['svg', 'path', 'time'].includes(tag)),
        page.file,
      ).toEqual([]);
      expect(
        page.elements.filter(({ properties }) => Object.keys(properties).some((key) => /^on[A-Z]/.test(key))),
        page.file,
      ).toEqual([]);
      // Nor a hash that would let a script run, which is reckoned from the text of the page.
      const policy = (html = '') => (/script-src[^;"]*/.exec(html)?.[0] ?? '').split(' ').length;
      expect(policy(page.html), page.file).toBe(policy(twinPage?.html));
    }
    const foot = words(footOf(pageOf(odd, 'index.html')));
    for (const text of [awkward.name, awkward.label, awkward.address, awkward.language]) expect(foot).toContain(text);
  });

  it('keeps files for other software readable', () => {
    expect(JSON.parse(readBuilt(odd, 'manifest.webmanifest'))).toMatchObject({ short_name: awkward.siteName });
    expect(readBuilt(odd, 'feed.xml')).not.toContain('<script');
    const rows = JSON.parse(readBuilt(odd, 'articles.json')) as {
      id: string;
      review: { reviewedBy: string[]; signatures: { current: boolean }[] };
    }[];
    const review = (id: string) => rows.find((row) => row.id === id)?.review;
    expect(review('why-it-hurts/nerve-damage')).toMatchObject({ reviewedBy: [awkward.reviewer] });
    expect(review('why-it-hurts/numb-feet')).toMatchObject({ reviewedBy: [], signatures: [{ current: false }] });
  });

  it('says who checked a page, and that its facts changed since', () => {
    const review = (file: string) => words(pageOf(odd, file).elements.find((element) => hasClass(element, 'review')));
    expect(review('why-it-hurts/nerve-damage/index.html')).toContain(
      `Checked by ${awkward.reviewer}, nobody real, for tests only, on November 23, 2026.`,
    );
    const changed = review('why-it-hurts/numb-feet/index.html');
    expect(changed).toContain(`Its facts changed after ${awkward.reviewer}, nobody real, for tests only, checked it on November 23, 2026.`);
    expect(changed).not.toContain('Checked by');
    expect(changed).not.toContain('Not yet checked');
  });

  it('names no emergency number where it knows no region', () => {
    const page = pageOf(odd, 'urgent-help/index.html');
    expect(words(page.tree)).toContain('Call your local emergency number or go to the emergency department now if:');
    const emergency = page.elements.filter((element) => attribute(element, 'dataUrgency') === 'emergency');
    expect(emergency.map((card) => JSON.stringify(card)).filter((card) => card.includes('tel:'))).toEqual([]);
    expect(
      readPages(odd)
        .filter(({ html }) => /tel:(911|999|112|000|111|988)"/.test(html))
        .map(({ file }) => file),
    ).toEqual([]);
    expect(readBuilt(odd, 'search/page.js')).not.toMatch(/tel:(911|999|112|000|111|988)/);
  });
});

describe('in a browser', () => {
  it.each(['riverside', 'harbour', 'odd'])('%s fits a phone and draws its color with contrast, in light and dark', async (name) => {
    const site = { riverside, harbour, odd }[name] ?? odd;
    const served = await serveSite(site.dir, site.base);
    const browser = await startBrowser();
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 800 } });
        for (const path of ['', 'urgent-help/', 'everyday-care/kitchen-sink/', 'nerve-block/']) {
          await page.goto(new URL(path, served.url).href);
          const { wide, pairs, logo } = await page.evaluate(look);
          expect({ path, wide }).toEqual({ path, wide: 0 });
          expect(pairs.length).toBeGreaterThan(0);
          const faint = pairs.filter(([text, ground]) => contrastRatio(text, ground) < 7);
          expect({ path, colorScheme, faint }).toEqual({ path, colorScheme, faint: [] });
          if (name !== 'odd') expect(logo).toMatchObject({ loaded: true, ground: colorScheme === 'dark' ? '#ffffff' : '' });
        }
        await page.close();
      }
    } finally {
      await browser.close();
      await served.close();
    }
  });
});

/** Runs in the page: how far it is too wide, what the clinic's color is drawn on, and how the logo stands. */
function look(): { wide: number; pairs: [string, string][]; logo: { loaded: boolean; ground: string } | undefined } {
  const hex = (color: string) =>
    `#${(color.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const isClear = (color: string) => color === 'rgba(0, 0, 0, 0)';
  const ground = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!isClear(color)) return hex(color);
    }
    return '#ffffff';
  };
  const brand = getComputedStyle(document.documentElement).getPropertyValue('--color-tide').trim();
  const pairs: [string, string][] = [];
  for (const element of document.querySelectorAll('body *')) {
    const { color, backgroundColor, display } = getComputedStyle(element);
    const isTold = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
    if (!isTold || display === 'none' || element.closest('[popover]') !== null) continue;
    if (hex(color) === brand) pairs.push([hex(color), ground(element)]);
    if (hex(backgroundColor) === brand) pairs.push([hex(color), brand]);
  }
  const image = document.querySelector<HTMLImageElement>('header .logo');
  const plate = image === null ? '' : getComputedStyle(image).backgroundColor;
  return {
    wide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    pairs,
    logo: image === null ? undefined : { loaded: image.naturalWidth > 0, ground: isClear(plate) ? '' : hex(plate) },
  };
}
