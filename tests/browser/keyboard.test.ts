import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));
const article = '/why-it-hurts/nerve-damage/';

describe('by keyboard alone', () => {
  it('the first stop is the link to the main content, and it leads there', async () => {
    const { page, close } = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await close();
  });

  it.each(['/', article])('every control of %s is reached in the order of the page, with a ring that is seen', async (address) => {
    // 400 % zoom of a window of 1280 px.
    const { page, close } = await open(address, { viewport: { width: 320, height: 800 } });
    const expected = await page.evaluate(focusables);
    const walked: string[] = [];
    const faint: string[] = [];
    while (walked.length < expected.length) {
      await page.keyboard.press('Tab');
      const { name, ring } = await page.evaluate(focused);
      walked.push(name);
      if (ring < 3) faint.push(name);
    }
    await close();
    expect(walked).toEqual(expected);
    expect(faint).toEqual([]);
  });
});

/** Runs in the page: names of everything that can be focused, in order; a closed note and a closed list hold nothing. */
function focusables(): string[] {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}`);
}

/** Runs in the page: what has the focus, and how thick its ring is in px. */
function focused(): { name: string; ring: number } {
  const element = document.activeElement as HTMLElement;
  const name = `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}`;
  return { name, ring: Number.parseFloat(getComputedStyle(element).outlineWidth) };
}
