import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from '../helpers/open-site.ts';
import { bare, openPdf, readSheets } from '../helpers/read-pdf.ts';

const { open } = useSite(inject('realSite'));
const address = '/my-questions/';
const asked = (page: Page, words: string) => page.locator('.ask-groups label', { hasText: words }).first().locator('input');

test('a list of my own: put in order, kept only when asked, sent by the phone, cleared and brought back', async () => {
  const { page, requests, errors, close } = await open(`${address}#nerve-block/risks`, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const list = () => page.locator('question-list ol p:first-child').allTextContents();
  expect(await page.locator('[id="nerve-block/risks"]').evaluate((h) => h.getBoundingClientRect().top)).toBeLessThan(200);
  const before = requests.length;
  await asked(page, 'Do you plan to treat one side or both?').check();
  await asked(page, 'What are the Risks?').check();
  // The same question on two pages is one question.
  await asked(page, 'What will we do if it does not work?').check();
  // A slash is a letter like others here, and no way to the search.
  await page.locator('#own-words').pressSequentially('a/b');
  expect(await page.locator('#own-words').inputValue()).toBe('a/b');
  await page.locator('#own-words').fill('Who pays?\n');
  expect(await list()).toHaveLength(4);
  expect(await page.locator('.ask-groups :checked').count()).toBeGreaterThan(3);
  await page.locator('fieldset .to-list').first().tap();
  expect(await page.locator('fieldset .to-list').first().textContent()).toBe('Go to my list (4)');
  // By keyboard and by touch; the focus stays on what moved.
  await page.getByRole('button', { name: 'Up: Who pays?' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect((await list())[0]).toBe('Who pays?');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Down');
  await page.getByRole('button', { name: 'Take off: What are the Risks?' }).tap();
  expect(await list()).toHaveLength(3);
  expect(await asked(page, 'What are the Risks?').isChecked()).toBe(false);
  const small = await page
    .locator('question-list :is(button, a, label):visible, .ask-groups :is(label:has(input), .to-list, nav a)')
    .evaluateAll((all) => all.flatMap((part) => (part.getBoundingClientRect().height < 44 ? [part.textContent] : [])));
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // Nothing is kept or sent by itself; the links hold the list for the reader's own phone.
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const text = ['My questions', ...(await list()).map((line, place) => `${place + 1}. ${line}`)].join('\n');
  const body = (await page.locator('[data-do=sms]').getAttribute('href')) ?? '';
  expect(decodeURIComponent(body.split('body=')[1] ?? '')).toBe(text);
  await page.locator('#keep-questions').check();
  const order = await list();
  await page.reload();
  expect(await list()).toEqual(order);
  await page.locator('question-list [type=reset]').press('Enter');
  expect([await list(), await page.locator('.ask-groups :checked').count(), await page.locator('#own-words').inputValue()]).toEqual([
    [],
    0,
    '',
  ]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
  expect(await list()).toEqual(order);
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  // On paper the list alone, in its order.
  const pdf = await openPdf(await page.pdf({ format: 'A4' }));
  const paper = (await readSheets(pdf)).map((sheet) => sheet.text).join('');
  await pdf.loadingTask.destroy();
  expect(order.map((line) => paper.indexOf(bare(line)))).toEqual(order.map((line) => paper.indexOf(bare(line))).sort((a, b) => a - b));
  for (const line of order) expect(paper).toContain(bare(line));
  for (const words of ['What are the Risks?', 'Take off', 'Where this comes from', 'For any choice'])
    expect(paper).not.toContain(bare(words));
  // The reload fetched the page again, and nothing else left.
  expect(requests.slice(before).every((url) => url.startsWith(new URL('/', page.url()).href) && !url.includes('?'))).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('without script, what is ticked is what is printed', async () => {
  const { page, close } = await open(address, { javaScriptEnabled: false });
  const print = async () => {
    const pdf = await openPdf(await page.pdf({ format: 'Letter' }));
    const sheets = await readSheets(pdf);
    await pdf.loadingTask.destroy();
    return { count: sheets.length, text: sheets.map((sheet) => sheet.text).join('') };
  };
  const all = await print();
  for (const words of ['Do you plan to treat one side or both?', 'What if I do Nothing?', 'Has my sugar come down too fast?'])
    expect(all.text).toContain(bare(words));
  await asked(page, 'Do you plan to treat one side or both?').check();
  const mine = await print();
  expect(mine.count).toBe(1);
  expect(mine.text).toContain(bare('Do you plan to treat one side or both?'));
  for (const words of ['What if I do Nothing?', 'Has my sugar come down too fast?', 'My own questions'])
    expect(mine.text).not.toContain(bare(words));
  await page.locator('question-list [type=reset]').click();
  expect(await page.locator('.ask-groups :checked').count()).toBe(0);
  await close();
});

test('questions to talk over print open, with lines to write on, and one part alone when a link led there', async () => {
  const { page, close } = await open('/in-my-own-words/#nerve-block/risks', { javaScriptEnabled: false });
  expect(await page.locator('details[open]').count()).toBe(0);
  await page.locator('summary', { hasText: 'Your wife asks what can go wrong.' }).click();
  expect(await page.getByText('You may have burning pain in the groin or thigh.').isVisible()).toBe(true);
  const pdf = await openPdf(await page.pdf({ format: 'Letter' }));
  const sheets = await readSheets(pdf);
  await pdf.loadingTask.destroy();
  await close();
  const text = sheets.map((sheet) => sheet.text).join('');
  expect(sheets.length).toBeLessThanOrEqual(2);
  for (const words of ['Your wife asks what can go wrong.', 'You never stop it on your own.', 'In my own words:', 'Points to talk about'])
    expect(text).toContain(bare(words));
  for (const words of ['walk barefoot', 'What did I read about?', 'Where this comes from']) expect(text).not.toContain(bare(words));
});
