import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { bare, openPdf, readSheets } from '../helpers/read-pdf.ts';

const { open } = useSite(inject('realSite'));
const aid = '/nerve-block/is-it-right-for-me/';

test('on a phone, one choice and a second one to compare, by touch and by keyboard, without script', async () => {
  const { page, close } = await open(aid, { viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false });
  expect(await shown(page)).toEqual(['Carry on as now']);
  await page.locator('.picks label', { hasText: 'Longer-lasting block' }).first().tap();
  expect(await shown(page)).toEqual(['Longer-lasting block']);
  await page.locator('[name=with][value="2"]').tap();
  expect(await shown(page)).toEqual(['Nerve pain medicine', 'Longer-lasting block']);
  await page.locator('[name=with][value="2"]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await shown(page)).toEqual(['Opening the artery', 'Longer-lasting block']);
  // Everything to press is as large as a finger.
  const small = await page.locator('.picks label, .mine label:has(input), .big-tick:visible').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const { width, height } = label.getBoundingClientRect();
      return width < 44 || height < 44 ? [`${label.textContent.trim()} ${width} x ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
  await page.locator('[name=m1][value="1"]').tap();
  await page.locator('[type=reset]').tap();
  expect(await page.locator('[name=m1]:checked').count()).toBe(0);
  expect(await page.locator('#keep-ticks').isVisible()).toBe(false);
  await close();
});

test('shows every answer in one size', async () => {
  const { page, close } = await open(aid);
  const looks = await page.locator('.options td').evaluateAll((cells) =>
    cells.map((cell) => {
      const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(cell);
      return [fontSize, fontWeight, color, backgroundColor].join();
    }),
  );
  expect(looks).toHaveLength(60);
  expect(new Set(looks).size).toBe(1);
  const pictures = await page
    .locator('.array [role=img]')
    .evaluateAll((all) => all.map((svg) => Math.round(svg.getBoundingClientRect().width)));
  expect(new Set(pictures).size).toBe(1);
  await close();
});

test('keeps nothing unless asked, clears all with one press and brings it back', async () => {
  const { page, requests, errors, close } = await open(aid);
  const before = requests.length;
  await page.locator('[name=m1][value="1"]').check();
  await page.locator('[name=lean][value="8"]').check();
  await page.locator('#need-more').fill('Can I drive?');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  expect(await ticked(page)).toEqual([]);
  await page.locator('[name=m1][value="1"]').check();
  await page.locator('#need-more').fill('Can I drive?');
  await page.locator('#keep-ticks').check();
  await page.reload();
  expect(await ticked(page)).toEqual(['m1=1']);
  expect(await page.locator('#need-more').inputValue()).toBe('Can I drive?');
  await page.locator('[type=reset]').press('Enter');
  expect(await ticked(page)).toEqual([]);
  expect(await page.locator('#need-more').inputValue()).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Bring them back' }).press('Enter');
  expect(await ticked(page)).toEqual(['m1=1']);
  expect(await page.locator('#need-more').inputValue()).toBe('Can I drive?');
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  // Reloads fetch the page and its script again, and nothing else leaves.
  expect(requests.slice(before).every((url) => url.startsWith(new URL('/', page.url()).href) && !url.includes('?'))).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('prints a sheet with the ticks of its reader', async () => {
  const { page, close } = await open(aid);
  for (const name of ['[name=think][value="1"]', '[name=think][value="5"]', '[name=m2][value="1"]']) await page.locator(name).check();
  await page.locator('#need-more').fill('Can I drive?');
  await page.locator('#sheet-only').check();
  const sides: string[][] = [];
  for (const format of ['A4', 'Letter']) {
    const pdf = await openPdf(await page.pdf({ format }));
    sides.push((await readSheets(pdf)).map((sheet) => sheet.text));
    await pdf.loadingTask.destroy();
  }
  const text = (sides[0] ?? []).join('');
  await page.emulateMedia({ media: 'print' });
  const [size, paper, ink] = await page
    .locator('.options td.o1')
    .first()
    .evaluate((cell) => {
      const { fontSize, backgroundColor, color } = getComputedStyle(cell);
      return [Number.parseFloat(fontSize), backgroundColor, color] as const;
    });
  await close();
  // Two choices take the two sides of one sheet, the longest two as well, and all of it the sides of two sheets.
  for (const side of sides) {
    expect(side.length).toBeLessThanOrEqual(4);
    expect(side.slice(0, 2).join('')).toContain(bare('How sure are we?'));
    expect(side.slice(2).join('')).not.toContain(bare('Longer-lasting block Not sure.'));
  }
  for (const words of ['Carry on as now', 'had a burning groin', 'What if I do Nothing?', 'I want no new pain'])
    expect(text).toContain(bare(words));
  for (const words of ['On duloxetine', 'Call 911', 'Which pain is it?', 'Where this comes from']) expect(text).not.toContain(bare(words));
  // 14 point is the smallest that paper for patients may have.
  expect(size).toBeGreaterThanOrEqual(18.6);
  expect([paper, ink]).toEqual(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)']);
});

/** Names of the choices that a reader sees, in order. */
async function shown(page: Page): Promise<string[]> {
  return page
    .locator('.options tbody tr')
    .first()
    .locator('td:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.dataset['label'] ?? ''));
}

async function ticked(page: Page): Promise<string[]> {
  return page
    .locator('[form=mine]:checked')
    .evaluateAll((inputs) => inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`));
}
