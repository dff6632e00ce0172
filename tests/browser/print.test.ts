import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useSite, type OpenPage } from '../helpers/open-site.ts';
import { bare, drawSheet, openPdf, readSheets, type Sheet } from '../helpers/read-pdf.ts';
import { copyPoorly, readQr } from '../helpers/read-qr.ts';

const dotsPerInch = 150;
const site = inject('realSite');
const { open } = useSite(site);
const shortAddress = (number: string) => `${site.origin}${site.base}r/${number}/`;

/** Words of menus and controls that paper must not show. */
const screenWords = [
  'Skip to main content',
  'Get help now',
  'minutes to read',
  'Previous page',
  'Show all',
  'Good studies or strong guidelines agree. From:',
];
/** Sheets in points. */
const papers = { a4: [595, 842], letter: [612, 792] } as const;

describe.each([
  { size: 14, paper: 'letter' },
  { size: 20, paper: 'a4' },
] as const)('all leaflets as one handout at $size point on $paper', ({ size, paper }) => {
  let opened: OpenPage;
  let pdf: PDFDocumentProxy;
  let sheets: Sheet[];
  let leaflets: Leaflet[];

  beforeAll(async () => {
    opened = await open('/handouts/');
    const { page } = opened;
    const numbers = await page.$$eval('[data-leaflet]:not([data-item])', (rows) => rows.map((row) => row.getAttribute('data-leaflet')));
    await page.evaluate((hash) => (location.hash = hash), `${numbers.join(',')}&${size}pt&${paper}`);
    await page.waitForSelector('handout-builder[data-state=ready]', { timeout: 60_000 });
    await page.setViewportSize({ width: Math.floor(printWidth(size, paper)), height: 900 });
    await page.emulateMedia({ media: 'print' });
    leaflets = await page.evaluate(readLeaflets, printHeight(size, paper));
    await page.emulateMedia({ media: null });
    pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }));
    sheets = await readSheets(pdf);
  });
  afterAll(async () => {
    await pdf.loadingTask.destroy();
    await opened.close();
  });

  it('holds every leaflet, on that paper and in that size', async () => {
    expect(leaflets.length).toBeGreaterThanOrEqual(34);
    expect(
      await opened.page
        .locator('.sheets .prose p')
        .first()
        .evaluate((text) => getComputedStyle(text).fontSize),
    ).toBe(`${Number(((size * 4) / 3).toFixed(4))}px`);
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(sheets.map(() => papers[paper]));
  });

  it('is nowhere wider than its sheets, which would make a browser shrink all of it', () => {
    expect(leaflets.flatMap(({ number, wide }) => wide.map((words) => `${number}: ${words}`))).toEqual([]);
  });

  it('has no blank sheet, and names leaflet and page at the foot of each', () => {
    expect(sheets.flatMap(({ text }, place) => (text.length < 5 ? [place + 1] : []))).toEqual([]);
    const isNamed = ({ foot }: Sheet, place: number) =>
      foot.includes(`Page ${place + 1} of ${sheets.length}`) && (/Leaflet \d+, version \d+/.test(foot) || isOwn(sheets, place, leaflets));
    expect(sheets.flatMap((sheet, place) => (isNamed(sheet, place) ? [] : [`${place + 1}: ${sheet.foot}`]))).toEqual([]);
  });

  it('has no menu and no control', () => {
    const faults = sheets.flatMap(({ text }, place) =>
      screenWords.filter((words) => text.includes(bare(words))).map((words) => `${place + 1}: ${words}`),
    );
    expect(faults).toEqual([]);
  });

  it('begins each leaflet on a new sheet', () => {
    const faults = leaflets.filter(({ title }) => !sheets.some(({ text }) => text.startsWith(bare(title))));
    expect(faults.map(({ title }) => title)).toEqual([]);
  });

  it('keeps each card, icon array, caption, table cell and list item on one sheet', () => {
    const cut = leaflets.flatMap(({ number, whole }) =>
      whole
        .filter(({ text }) => !sheets.some((sheet) => sheet.text.includes(bare(text))))
        .map(({ kind, text }) => `${number} ${kind}: ${text}`),
    );
    expect(cut).toEqual([]);
  });

  it('never leaves a heading alone at the foot of a sheet', () => {
    // The smallest heading is 1.15 times the text, and the answer under a title 1.1 times.
    expect(sheets.flatMap(({ lastSize, text }, place) => (lastSize > size * 1.13 ? [`${place + 1}: ${text.slice(-30)}`] : []))).toEqual([]);
  });

  it('prints the word of each card', () => {
    const printed = sheets.map(({ text }) => text).join(' ');
    for (const words of ['Emergency Call', 'Urgent: today Call', 'Planned: within 1 working day Speak'])
      expect(printed).toContain(bare(words));
  });

  it('prints a code for each leaflet that a poor copy still opens', async () => {
    const faults: string[] = [];
    const opens = bare('The code opens this page');
    // Drawing a sheet takes a while: all codes at one size, every sixth at the other.
    const ends = [...sheets.entries()].filter(([, { text }]) => text.includes(opens));
    expect(ends.length).toBe(leaflets.length);
    for (const [place, sheet] of ends.filter((_, nth) => size === 14 || nth % 6 === 0)) {
      const number = /Leaflet (\d+)/.exec(sheet.foot)?.[1] ?? '';
      // As a scanner sees paper, and coarser: at 70 and 85 dots an inch, gray and blurred.
      const picture = await drawSheet(pdf, place + 1, dotsPerInch);
      const copies = {
        printed: picture,
        small: copyPoorly(picture, { scale: 70 / dotsPerInch, blur: 0 }),
        blurred: copyPoorly(picture, { scale: 85 / dotsPerInch, blur: 1.2 }),
      };
      for (const [name, copy] of Object.entries(copies))
        if (readQr(copy) !== shortAddress(number)) faults.push(`${number} ${name}: ${readQr(copy)}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('an article printed by the browser alone', () => {
  it.each([
    { address: '/everyday-care/shoes/', format: 'A4', word: 'callus' },
    { address: '/nerve-block/does-it-work/', format: 'Letter', word: 'neurolysis' },
    { address: '/urgent-help/', format: 'A4', word: 'sepsis' },
  ])('$address is a leaflet on $format, with its code, its words and lines to write on', async ({ address, format, word }) => {
    const { page, requests, errors, close } = await open(address);
    await page.waitForLoadState('networkidle');
    const number = await page
      .locator('.minutes a[href*="/handouts/"]')
      .evaluate((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1));
    // The code comes with the print sheet: on screen nobody asks for a picture.
    expect(requests.filter((url) => url.endsWith('.svg') && url.includes('/r/'))).toEqual([]);
    expect(await page.locator('.leaf').isVisible()).toBe(false);
    const pdf = await openPdf(await page.pdf({ format: format as 'A4' }));
    const sheets = await readSheets(pdf);
    const printed = sheets.map(({ text }) => text).join(' ');
    const end = sheets.findIndex(({ text }) => text.includes(bare('The code opens this page')));
    expect(readQr(await drawSheet(pdf, end + 1, 120))).toBe(shortAddress(number));
    await pdf.loadingTask.destroy();
    await close();
    expect(errors).toEqual([]);
    expect(sheets.every(({ text }) => text.length > 5)).toBe(true);
    expect(
      sheets.every(
        ({ foot }, place) => foot.includes(`Leaflet ${number}, version`) && foot.includes(`Page ${place + 1} of ${sheets.length}`),
      ),
    ).toBe(true);
    expect(screenWords.filter((words) => printed.includes(bare(words)))).toEqual([]);
    for (const words of [
      'Is this copy still right',
      `example.org/r/${number}/`,
      "My team's number",
      'My questions',
      'Not yet checked by a clinician',
      'Words on this page',
    ]) {
      expect(printed).toContain(bare(words));
    }
    expect(printed.slice(printed.indexOf(bare('Words on this page')))).toContain(bare(`${word} Say it:`));
  });
});

interface Leaflet {
  number: string;
  title: string;
  /** What stands out of the sheet on the right. */
  wide: string[];
  /** Texts that have to stand on one sheet. */
  whole: { kind: string; text: string }[];
}

/** Cover and words belong to no leaflet. */
function isOwn(sheets: readonly Sheet[], place: number, leaflets: readonly Leaflet[]): boolean {
  const first = sheets.findIndex(({ text }) => text.startsWith(bare(leaflets[0]?.title ?? '')));
  const words = sheets.findLastIndex(({ text }) => text.startsWith(bare('Words in this handout')));
  return place < first || (words >= 0 && place >= words);
}

/** Room for the text on a sheet, in CSS pixels: the paper less the margins of `pageRules`. */
const millimeter = 96 / 25.4;
const printWidth = (size: number, paper: keyof typeof papers) => (papers[paper][0] / 72) * 96 - (size >= 20 ? 32 : 40) * millimeter;
const printHeight = (size: number, paper: keyof typeof papers) => (papers[paper][1] / 72) * 96 - (size >= 20 ? 27 : 36) * millimeter;

/** Runs in the page: what the leaflets hold, as it is shown. What is taller than a sheet has to go on over the next. */
function readLeaflets(sheetHeight: number): Leaflet[] {
  return [...document.querySelectorAll<HTMLElement>('.new-sheet')].map((leaflet) => {
    const texts = (selector: string) =>
      [...leaflet.querySelectorAll<HTMLElement>(selector)]
        .filter(({ offsetHeight }) => offsetHeight < sheetHeight)
        .map(({ innerText }) => innerText.trim())
        .filter(Boolean);
    const kinds = {
      card: '.care',
      'in short': '.short',
      array: '.array',
      words: 'figcaption',
      cell: '.compare-table td',
      item: '.prose li:not(.statements > li)',
      do: '.do',
      'do not': '.do-not',
    };
    const most = document.documentElement.clientWidth + 1;
    const wide = [...leaflet.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > most);
    return {
      wide: wide.map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 40)}`),
      number: /\d+/.exec(leaflet.className)?.[0] ?? '',
      title: leaflet.querySelector('h1')?.textContent ?? '',
      whole: Object.entries(kinds).flatMap(([kind, selector]) => texts(selector).map((text) => ({ kind, text }))),
    };
  });
}
