import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));
const article = '/why-it-hurts/nerve-damage/';

describe('the note of a glossary word', () => {
  it.each(['Enter', ' '])('opens with the key "%s", and Escape closes it and leaves the focus on the word', async (key) => {
    const { page, close } = await open(article);
    const word = page.locator('button.term').first();
    await word.focus();
    await page.keyboard.press(key);
    expect(await noteOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await noteOf(page).isVisible()).toBe(false);
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('is next in line for the keyboard once it is open', async () => {
    const { page, close } = await open(article);
    await page.locator('button.term').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toMatch(/^t\d+$/);
    await close();
  });

  it.each([360, 1280])('does not cover its word at %i px, opens by touch, and closes by its button', async (width) => {
    const { page, close } = await open(article, { viewport: { width, height: 780 }, hasTouch: true });
    const word = page.locator('button.term').first();
    await word.tap();
    const [wordBox, noteBox] = [await word.boundingBox(), await noteOf(page).boundingBox()];
    if (wordBox === null || noteBox === null) throw new Error('The word or its note is not on the screen.');
    const apart = noteBox.y >= wordBox.y + wordBox.height - 13 || noteBox.y + noteBox.height <= wordBox.y + 13;
    expect(apart).toBe(true);
    await noteOf(page).getByRole('button', { name: 'Close' }).tap();
    expect(await noteOf(page).isVisible()).toBe(false);
    await close();
  });

  it.each([
    // 400 % zoom of a small window.
    { width: 320, height: 256, choice: '' },
    { width: 360, height: 640, choice: 'size-150 large' },
    { width: 320, height: 640, choice: 'size-300 large huge' },
    { width: 1280, height: 800, choice: 'size-200 large huge' },
    { width: 1280, height: 800, choice: 'size-300 large huge buttons-on' },
  ])('has room to be read and Close in sight at $width x $height px with "$choice"', async ({ width, height, choice }) => {
    const { page, close } = await open(article, { viewport: { width, height } });
    await page.evaluate((words) => localStorage.setItem('easier', words), choice);
    await page.reload();
    for (const selector of ['.term', '.sure']) {
      // In the middle of the window, where both sides have least.
      const seen = await page
        .locator(`button${selector}`)
        .first()
        .evaluate(async (button) => {
          scrollBy({ top: button.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
          (button as HTMLButtonElement).click();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const note = document.querySelector('[popover]:popover-open');
          const [box, end] = [note, note?.querySelector('.note-close')].map((element) => element?.getBoundingClientRect());
          if (!note || !box || !end) throw new Error('There is no open note.');
          const room = Math.min(note.scrollHeight, innerHeight * 0.6);
          return {
            tall: note.clientHeight >= room,
            wide: box.width >= Math.min(innerWidth - 40, 500),
            inWindow: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
            canClose: end.top >= box.top && end.bottom <= box.bottom,
          };
        });
      expect(seen, selector).toEqual({ tall: true, wide: true, inWindow: true, canClose: true });
      await page.keyboard.press('Escape');
    }
    await close();
  });

  it('opens without JavaScript', async () => {
    const { page, close } = await open(article, { javaScriptEnabled: false });
    await page.locator('button.term').first().click();
    expect(await noteOf(page).isVisible()).toBe(true);
    await close();
  });

  it('tells a screen reader its name, its state and what it controls', async () => {
    const { page, close } = await open(article);
    const word = page.locator('button.term').first();
    expect(await word.getAttribute('aria-label')).toMatch(/, what it means$/);
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toMatch(/button "neuropathy, what it means"/);
    await close();
  });
});

describe('the mark "How sure are we?"', () => {
  it('opens a note with the level and links to the sources below', async () => {
    const { page, close } = await open(article);
    await page.locator('button.sure').first().click();
    const note = page.locator('[popover]:popover-open');
    expect(await note.textContent()).toMatch(/^How sure are we\? /);
    const target = await note.locator('a[href^="#source-"]').first().getAttribute('href');
    expect(await page.locator(String(target)).count()).toBe(1);
    await close();
  });

  it('leads to the source in the closed list, which opens by itself', async () => {
    const { page, close } = await open(article);
    await page.locator('button.sure').first().click();
    await page.locator('[popover]:popover-open a[href^="#source-"]').first().click();
    await expect.poll(() => page.locator('.refs details').getAttribute('open')).not.toBeNull();
    await close();
  });
});

describe('a browser without popovers', () => {
  it('keeps a plain link to the entry and hides what it cannot open', async () => {
    // Chromium cannot be told to forget popovers, so the rules of the fallback are applied by hand: the attribute that
    // makes a popover is taken away, and the style sheet's own block for such browsers is switched on.
    const { page, close } = await open(article, { bypassCSP: true });
    await page.evaluate(() => {
      for (const note of document.querySelectorAll('[popover]')) note.removeAttribute('popover');
      const fallback = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap(supportsRules)
        .find((rule) => rule.conditionText.startsWith('not'));
      if (fallback === undefined) throw new Error('There is no block for browsers without popovers.');
      const style = document.createElement('style');
      style.textContent = [...fallback.cssRules].map((rule) => rule.cssText).join('\n');
      document.head.append(style);

      function supportsRules(rule: CSSRule): CSSSupportsRule[] {
        if (rule instanceof CSSSupportsRule) return [rule];
        return 'cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules].flatMap(supportsRules) : [];
      }
    });
    const note = page.locator('.note', { hasText: 'neuropathy' }).first();
    expect(await note.getByRole('link').isVisible()).toBe(true);
    expect(await note.getByText('Say it').isVisible()).toBe(false);
    expect(await page.locator('button.sure').first().isVisible()).toBe(false);
    await close();
  });
});

const noteOf = (page: Page) => page.locator('.term ~ [popover], .nb:has(.term) + [popover]').first();
