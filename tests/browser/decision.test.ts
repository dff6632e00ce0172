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
  // Without script, it speaks of no button and of nothing that is not there.
  const buttons = page.locator('decision-keeper');
  expect((await buttons.innerText()).replace(/\s+/g, ' ').trim()).toBe(
    'Print just my sheet, not the whole page Then press Print in the menu of your browser. ' +
      'Nothing you tick or write leaves this phone. It is gone when you close the page. Clear all my ticks',
  );
  // What is not the sheet stays off the paper; what is, does not.
  await page.locator('[name=m2][value="1"]').check();
  await page.locator('#sheet-only').check();
  const [printed = ''] = await printedSides(page, ['A4']).then((formats) => formats.map((sides) => sides.join('')));
  for (const words of ['Who may it not suit?', 'No fair test', 'On duloxetine', 'I want no needle', 'Call 911', 'What if I do Nothing?'])
    expect(printed).toContain(bare(words));
  for (const words of ['Which pain is it?', 'Where this comes from', 'Then compare it with', 'Pick two'])
    expect(printed).not.toContain(bare(words));
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
  const later = await page.context().newPage();
  await later.goto(page.url());
  expect(await ticked(later)).toEqual([]);
  await later.close();
  // Who looks something up on another page finds the ticks again; this browser keeps no page in memory.
  await page.goto(new URL('../risks/', page.url()).href);
  await page.goBack();
  expect(await ticked(page)).toEqual(['m1=1', 'lean=8']);
  expect(await page.locator('#need-more').inputValue()).toBe('Can I drive?');
  // They are the reader's own again: a press takes one back.
  await page.locator('[name=lean][value="8"]').click();
  await page.locator('[name=with][value="5"]').check();
  await page.locator('#keep-ticks').check();
  await page.reload();
  expect(await ticked(page)).toEqual(['with=5', 'm1=1']);
  expect(await page.locator('#need-more').inputValue()).toBe('Can I drive?');
  await page.locator('[type=reset]').press('Enter');
  expect(await ticked(page)).toEqual([]);
  expect(await page.locator('#need-more').inputValue()).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Bring them back' }).press('Enter');
  expect(await ticked(page)).toEqual(['with=5', 'm1=1']);
  expect(await page.locator('#need-more').inputValue()).toBe('Can I drive?');
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
  // Reloads fetch the page and its script again, and nothing else leaves.
  expect(requests.slice(before).every((url) => url.startsWith(new URL('/', page.url()).href) && !url.includes('?'))).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('shows all that was ticked and written in a window, by keyboard, on a small phone', async () => {
  const { page, requests, errors, close } = await open(aid, { viewport: { width: 320, height: 640 } });
  const show = page.getByRole('button', { name: 'Show my sheet' });
  const sheet = page.locator('.sheet-window');
  expect(await page.locator('#sheet-only').isVisible()).toBe(false);
  const before = requests.length;
  await show.press('Enter');
  await sheet.waitFor();
  expect(await sheet.innerText()).toContain('Nothing is on your sheet yet');
  await page.keyboard.press('Escape');
  await fill(page);
  await show.press('Enter');
  await sheet.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('My sheet: Is the nerve block right for me?');
  const parts = await sheet.locator('section').evaluateAll((all) => all.map((part) => (part as HTMLElement).innerText.split(/\n+/)));
  expect(parts).toEqual([
    ['What matters a lot to me', 'I want no needle near my spine.'],
    ['What matters little to me', 'I want to sleep through the night.'],
    ['Choices I compare', 'Carry on as now', 'Longer-lasting block'],
    ['Where I lean', 'I do not know yet.'],
    ['What else I need to know', 'Can I drive?', 'Who feeds my cat?'],
    ['Who decides with me', 'Someone close to me'],
  ]);
  const { wide, buttons } = await sheet.evaluate((dialog) => ({
    wide: dialog.scrollWidth - dialog.clientWidth,
    buttons: [...dialog.querySelectorAll('button')].map((button) => Math.round(button.getBoundingClientRect().height)),
  }));
  expect(wide).toBe(0);
  expect(buttons).toHaveLength(2);
  for (const height of buttons) expect(height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await sheet.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Show my sheet');
  // The script of the window is all that was fetched, and nothing was kept.
  expect(requests.slice(before).map((url) => new URL(url).pathname + new URL(url).search)).toEqual([
    new URL('act/sheet.js', new URL('/', page.url())).pathname,
  ]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('takes one answer back at a second press, but not at that of an unsure finger', async () => {
  const { page, close } = await open(aid);
  const much = page.locator('[name=m1][value="1"]');
  await much.dblclick();
  expect(await ticked(page)).toEqual(['m1=1']);
  // A slip lasts less than a second.
  await page.waitForTimeout(1100);
  await much.click();
  expect(await ticked(page)).toEqual([]);
  await much.click();
  expect(await ticked(page)).toEqual(['m1=1']);
  await page.locator('[type=reset]').click();
  expect(await page.locator('decision-keeper [role=status]').innerText()).toBe('Your ticks and words are gone.');
  await close();
});

test('prints a sheet with the ticks of its reader', async () => {
  const { page, close } = await open(aid);
  await page.evaluate(() => (window.print = () => undefined));
  const print = page.getByRole('button', { name: 'Print my sheet' });
  const sheet = page.locator('.my-sheet');
  // Nothing ticked: the lists to tick with a pen, and all choices.
  await print.click();
  await sheet.waitFor({ state: 'attached' });
  const [empty = []] = await printedSides(page, ['A4']);
  for (const words of ['My team’s phone', 'with a pen', 'These people decide with me', 'On duloxetine', 'Who may it not suit?', 'Call 911'])
    expect(empty.join('')).toContain(bare(words));
  // Touching the page puts it back: the whole page prints again.
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  expect(await sheet.count()).toBe(0);
  await fill(page);
  await print.click();
  await sheet.waitFor({ state: 'attached' });
  const formats = await printedSides(page, ['A4', 'Letter']);
  await page.emulateMedia({ media: 'print' });
  const looks = await page.locator('.my-sheet section li, .my-sheet .options td').evaluateAll((parts) =>
    parts.map((part) => {
      const { fontSize, backgroundColor, color } = getComputedStyle(part);
      return `${Number.parseFloat(fontSize) >= 18.6 ? '14 point' : fontSize} ${backgroundColor} ${color}`;
    }),
  );
  const gap = await page
    .locator('.my-sheet .options tr')
    .last()
    .evaluate((row) => {
      const [first, second] = [...row.querySelectorAll('td')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect();
      });
      return (second?.left ?? 0) - (first?.right ?? 0);
    });
  await close();
  for (const sides of formats) {
    const [first = ''] = sides;
    const whole = sides.join('');
    // The answers stand on the first side, under what the sheet is and whose; two choices take two sheets of paper.
    inOrder(first, [
      'My sheet: Is the nerve block right for me?',
      'My name',
      'What matters a lot to me',
      'Carry on as now',
      'I do not know yet',
      'Can I drive?',
      'Someone close to me',
      'My next step',
    ]);
    inOrder(whole, [
      'Someone close to me',
      'No fair test has compared all these choices',
      'had a burning groin',
      'How sure are we?',
      'Who may it not suit?',
      'Dead tissue on the foot',
      'Call 911',
      'hang your leg down',
      'version',
    ]);
    expect(sides.length).toBeLessThanOrEqual(5);
    for (const side of sides) expect(side.length).toBeGreaterThan(60);
    for (const words of ['On duloxetine', 'Which pain is it?', 'Where this comes from', 'What matters somewhat to me', 'Pick two'])
      expect(whole).not.toContain(bare(words));
  }
  // 14 point is the smallest that paper for patients may have.
  expect(new Set(looks)).toEqual(new Set(['14 point rgba(0, 0, 0, 0) rgb(0, 0, 0)']));
  expect(gap).toBeGreaterThan(15);
});

test('follows the chosen size: a window that nothing covers, and a sheet whose headings stay larger than its text', async () => {
  const { page, close } = await open(aid, { viewport: { width: 320, height: 640 } });
  await page.evaluate(() => localStorage.setItem('easier', 'size-300 large huge bold-on buttons-on letter-12'));
  await page.reload();
  await fill(page);
  await page.getByRole('button', { name: 'Show my sheet' }).press('Enter');
  const shut = page.locator('.sheet-close');
  await shut.waitFor();
  const looks = await shut.evaluate((part) => {
    const range = document.createRange();
    range.selectNodeContents(part.querySelector('button') ?? part);
    return { position: getComputedStyle(part).position, top: part.getBoundingClientRect().top, lines: range.getClientRects().length };
  });
  expect(looks).toMatchObject({ position: 'static', lines: 1 });
  expect(looks.top).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print my sheet' }).click();
  await page.locator('.my-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const points = async (part: string) =>
    page
      .locator(`.my-sheet ${part}`)
      .first()
      .evaluate((element) => Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * 0.75));
  expect([await points('h1'), await points('h2'), await points('section li')]).toEqual([60, 48, 42]);
  // An answer is cut by the end of a side if it is a box in a line.
  expect(
    await page
      .locator('.my-sheet .options td:visible')
      .first()
      .evaluate((cell) => getComputedStyle(cell).display),
  ).toBe('block');
  await close();
});

/** Some answers of every kind. */
async function fill(page: Page): Promise<void> {
  for (const name of ['look"][value="1', 'with"][value="5', 'm1"][value="3', 'm2"][value="1', 'lean"][value="8', 'who"][value="2'])
    await page.locator(`[form=mine][name="${name}"]`).check();
  await page.locator('#need-more').fill('Can I drive?\nWho feeds my cat?');
}

/** For each format of paper, what each side says. */
async function printedSides(page: Page, formats: string[]): Promise<string[][]> {
  const printed: string[][] = [];
  for (const format of formats) {
    const pdf = await openPdf(await page.pdf({ format }));
    printed.push((await readSheets(pdf)).map((sheet) => sheet.text));
    await pdf.loadingTask.destroy();
  }
  return printed;
}

/** Fails unless all these words are there, one after the other. */
function inOrder(text: string, words: string[]): void {
  let from = 0;
  for (const part of words) {
    const at = text.indexOf(bare(part), from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at;
  }
}

/** Names of the choices that a reader sees, in order. */
async function shown(page: Page): Promise<string[]> {
  return page
    .locator('.options tbody tr')
    .first()
    .locator('td:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.dataset['label'] ?? ''));
}

async function ticked(page: Page): Promise<string[]> {
  const all = await page
    .locator('[form=mine]:checked')
    .evaluateAll((inputs) => inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`));
  // As the page comes, the first choice is looked at alone.
  return all.filter((tick) => tick !== 'look=1' && tick !== 'with=0');
}
