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
});
