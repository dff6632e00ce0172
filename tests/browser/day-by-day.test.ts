import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { bare, openPdf, readSheets } from '../helpers/read-pdf.ts';

const { open } = useSite(inject('realSite'));
const address = '/nerve-block/day-by-day/';
const phone = { viewport: { width: 360, height: 740 }, acceptDownloads: true };

describe('the plan by days', () => {
  it('shows its own days for a date, keeps nothing unless asked, and makes a calendar of plain words', async () => {
    const { page, requests, errors, close } = await open(address, phone);
    const before = requests.length;
    const start = page.getByRole('link', { name: 'Put in my date' });
    expect((await start.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    await start.press('Enter');
    await page.getByLabel('Date of the injection').fill('2026-12-02');
    const days = page.locator('.plan-part [data-days]');
    expect((await days.allInnerTexts()).map((text) => text.trim())).toEqual([
      'November 18 to 24',
      'November 25 to 30',
      'Tuesday, December 1',
      'Wednesday, December 2',
      'December 2 to 3',
      'December 3 to 9',
      'December 10, 2026 to January 1, 2027',
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await page.getByText('What will my calendar show?').click();
    const shown = await page.locator('.plan-dates li').allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save for my calendar' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan.ics');
    const file = readFileSync(await download.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(events.map(({ startDate }) => startDate.toString())).toContain('2026-12-02');
    expect(events.map(({ summary }) => summary)).toEqual(shown.map((line) => line.replace(/^.*?: /, '')));
    expect(file).not.toMatch(/foot|feet|nerve|block|injection|diabet|pain|example\.org|Steady/i);

    await page.getByLabel('Keep this date on this device').check();
    expect(await page.evaluate(() => Object.values(localStorage))).toEqual(['2026-12-02']);
    await page.reload();
    await page.getByRole('link', { name: 'Put in my date' }).click();
    expect(await days.first().innerText()).toBe('November 18 to 24');
    await page.getByRole('button', { name: 'Clear the date' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await days.count()).toBe(0);
    // The script of the plan, and the page once more.
    expect(
      requests
        .slice(before)
        .filter((url) => !/\/act\/plan\.js$|day-by-day\/$|print\.css$|article-end\.[\w-]+\.css$|icon\.svg$|^blob:/.test(url)),
    ).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it.each(['A4', 'Letter'])('prints on two sheets of %s, with or without a date, and says who has checked it', async (format) => {
    const { page, close } = await open(address);
    const print = async () => {
      const pdf = await openPdf(await page.pdf({ format }));
      const sheets = await readSheets(pdf);
      await pdf.loadingTask.destroy();
      return sheets;
    };
    const blank = await print();
    await page.getByRole('link', { name: 'Put in my date' }).click();
    await page.getByLabel('Date of the injection').fill('2026-12-02');
    const filled = await print();
    await close();
    expect([blank.length, filled.length]).toEqual([2, 2]);
    const text = filled.map((sheet) => sheet.text).join(' ');
    for (const words of ['December 3 to 9', 'Call the clinic today if', 'Not yet checked by a clinician', 'always comes first'])
      expect(text).toContain(bare(words));
    expect(blank.map((sheet) => sheet.text).join(' ')).toContain(bare('Date of the injection'));
  });

  it.each(['size-125', 'size-200 large huge'])(
    'prints in the size that was chosen, with its cards below each other: %s',
    async (choice) => {
      const { page, close } = await open(address);
      await page.evaluate((words) => localStorage.setItem('easier', words), choice);
      await page.reload();
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 900 });
      const points = (Number(/\d+/.exec(choice)?.[0]) / 100) * 14;
      const sizes = await page
        .locator('.plan-part li')
        .evaluateAll((all) => all.map((item) => Number.parseFloat(getComputedStyle(item).fontSize) * 0.75));
      expect(new Set(sizes.map((size) => Math.round(size * 10) / 10))).toEqual(new Set([points]));
      const cards = await page.locator('.prose > .care:visible').evaluateAll((all) =>
        all.map((card) => {
          const range = document.createRange();
          range.selectNodeContents(card);
          const { left, right, top } = card.getBoundingClientRect();
          return { left, top, sticksOut: range.getBoundingClientRect().right > right };
        }),
      );
      await close();
      expect(cards).toHaveLength(2);
      expect(cards[0]?.left).toBe(cards[1]?.left);
      expect(cards[0]?.top).toBeLessThan(cards[1]?.top ?? 0);
      expect(cards.filter(({ sticksOut }) => sticksOut)).toEqual([]);
    },
  );

  it('is the same plan without script, with lines to write the days on', async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('.plan-part h2').count()).toBe(7);
    expect(await page.getByText('write the days by hand').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plan-part .write-line').first().isVisible()).toBe(true);
    await close();
  });
});
