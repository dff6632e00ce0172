import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { bare, openPdf, readSheets } from '../helpers/read-pdf.ts';

const { open } = useSite(inject('realSite'));
const millimeter = 96 / 25.4;

describe('the cards to cut out', () => {
  it.each(['A4', 'Letter'])('print on %s at their size, large enough to read, and no card is cut by a sheet', async (format) => {
    const { page, close } = await open('/cards/', { javaScriptEnabled: false });
    const pdf = await openPdf(await page.pdf({ format }));
    const sheets = await readSheets(pdf);
    await pdf.loadingTask.destroy();
    await page.emulateMedia({ media: 'print' });
    const cards = await page.locator('.card-out').evaluateAll((all) =>
      all.map((card) => {
        const face = card.querySelector<HTMLElement>('.card-face') as HTMLElement;
        const { width, height } = face.getBoundingClientRect();
        const sizes = [...face.querySelectorAll<HTMLElement>('h3, p:not(.card-foot), li, th')].map((part) =>
          Number.parseFloat(getComputedStyle(part).fontSize),
        );
        return { kind: card.className, width, height, smallest: Math.min(...sizes) * 0.75, text: face.innerText };
      }),
    );
    await close();
    const wallet = cards.filter(({ kind }) => kind.includes('wallet'));
    expect(wallet).toHaveLength(4);
    for (const card of wallet) {
      expect([card.width / millimeter, card.height / millimeter].map((side) => Math.round(side * 10) / 10)).toEqual([85.6, 54]);
      expect(card.smallest).toBeGreaterThanOrEqual(9);
    }
    const fridge = cards.filter(({ kind }) => kind.includes('fridge'));
    expect(fridge).toHaveLength(4);
    for (const card of fridge) {
      expect(card.height / millimeter).toBeLessThanOrEqual(123);
      expect(card.smallest).toBeGreaterThanOrEqual(20);
    }
    expect(cards.find(({ kind }) => kind.includes('sheet'))?.smallest).toBeGreaterThanOrEqual(14);
    expect(cards.filter(({ text }) => !/No clinician has checked it/.test(text))).toEqual([]);
    // The numbers of a list are printed, and are no text of the page.
    const letters = (text: string) => bare(text).replaceAll(/\d/g, '');
    const whole = cards.map(({ text }) => letters(text));
    expect(whole.filter((text) => !sheets.some((sheet) => letters(sheet.text).includes(text)))).toEqual([]);
    const printed = sheets.map(({ text }) => text).join(' ');
    for (const words of ['Print the ticked cards', 'Print this one', 'Where this comes from']) expect(printed).not.toContain(bare(words));
  });

  it('print only those that are ticked, without script', async () => {
    const { page, close } = await open('/cards/', { javaScriptEnabled: false });
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByLabel('a sheet for a month').check();
    const pdf = await openPdf(await page.pdf({ format: 'Letter' }));
    const sheets = await readSheets(pdf);
    await pdf.loadingTask.destroy();
    await close();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.text.startsWith(bare('My foot check for a month'))).toBe(true);
    expect(sheets[0]?.text).toContain('31');
  });

  it('keep their size on paper, whatever spaces were chosen', async () => {
    const { page, close } = await open('/cards/');
    await page.evaluate(() => localStorage.setItem('easier', 'size-200 large huge letter-20 word-48 line-240'));
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.locator('.card-wallet .card-face').evaluateAll((all) =>
      all.map((card) => {
        const { width, height } = card.getBoundingClientRect();
        return [width, height];
      }),
    );
    await close();
    expect(sizes.map((sides) => sides.map((side) => Math.round((side / millimeter) * 10) / 10))).toEqual(Array(4).fill([85.6, 54]));
  });

  it('keep words in one piece beside the lines to write on, and give each line room, from 100 to 300 percent', async () => {
    const { page, close } = await open('/cards/', { viewport: { width: 320, height: 800 } });
    await page.evaluate(() => localStorage.setItem('easier', 'size-125'));
    await page.reload();
    await page.locator('.card-face details').evaluateAll((all) => all.forEach((fold) => fold.setAttribute('open', '')));
    for (const choice of ['', 'size-200 large huge', 'size-250 large huge letter-6 word-16', 'size-300 large huge']) {
      const faults = await page.evaluate((words) => {
        document.documentElement.dataset['easier'] = words;
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        const broken = [...document.querySelectorAll<HTMLElement>('.card-lines li, .card-month, .month th')].flatMap((part) => {
          const [text] = part.childNodes;
          const range = document.createRange();
          range.selectNodeContents(text ?? part);
          // Pieces of less than 3 letters: a word of this list has at least 3, but for numbers of days.
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          const letters = (text?.textContent ?? '').trim().length;
          const narrow = lines > 1 && letters / lines < 3;
          const { inlineSize, blockSize, content } = getComputedStyle(part, '::after');
          const short = content !== 'none' && (Number.parseFloat(inlineSize) < 60 || Number.parseFloat(blockSize) < 20);
          return narrow || short ? [`${part.textContent.trim()}: ${lines} lines, ${inlineSize} x ${blockSize}`] : [];
        });
        return [...(wide > 0 ? [`${wide} px too wide`] : []), ...broken];
      }, choice);
      expect(faults, choice).toEqual([]);
    }
    await close();
  });
});
