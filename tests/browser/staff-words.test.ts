import { describe, expect, inject, it } from 'vitest';
import { useSite, type OpenPage } from '../helpers/open-site.ts';

const { open } = useSite(inject('realSite'));
const page15 = 'To read "What happens after the injection?", go to example.org/r/15/ on any phone or computer.';
const canCopy = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = ({ page }: OpenPage) => page.evaluate(() => navigator.clipboard.readText());

describe('the ready words for staff', () => {
  it('are copied in two steps from the page: type a word, press Copy', async () => {
    const opened = await open('/for-clinics/', canCopy);
    const { page, errors, close } = opened;
    await page.getByLabel('Find a leaflet by its number').fill('happens after');
    expect(await page.locator('staff-words details:visible').count()).toBe(1);
    expect(await page.locator('staff-words div [role=status]').textContent()).toBe('1 leaflet');
    await page.getByRole('button', { name: 'Copy Letter, 15. What happens after the injection?' }).click();
    await page.getByRole('button', { name: 'Copied Letter' }).waitFor();
    expect(await copied(opened)).toBe(page15);
    expect(await page.locator('copy-words > [role=status]').textContent()).toContain('Copied: Letter, 15.');
    expect(errors).toEqual([]);
    await close();
  });

  it('are copied by keyboard, and the focus stays', async () => {
    const opened = await open('/for-clinics/#leaflet-15', canCopy);
    const { page, close } = opened;
    expect(await page.locator('#leaflet-15').getAttribute('open')).not.toBeNull();
    await page.locator('#leaflet-15 summary').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied Letter' }).waitFor();
    expect(await copied(opened)).toBe(page15);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Copied');
    await close();
  });

  it('are selected where the browser refuses to copy', async () => {
    const { page, close } = await open('/for-clinics/#leaflet-15');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('#leaflet-15 .copy').first().click();
    await page.getByRole('button', { name: 'Selected. Now press Ctrl and C.' }).waitFor();
    expect((await page.evaluate(() => getSelection()?.toString()))?.trim()).toBe(page15);
    await close();
  });

  it('have no buttons where a page cannot copy, and no box without script', async () => {
    const { page, close } = await open('/for-clinics/', { javaScriptEnabled: false });
    expect(await page.locator('staff-words input').isVisible()).toBe(false);
    expect(await page.locator('.copy').count()).toBe(0);
    await page.locator('#leaflet-15 summary').click();
    expect((await page.locator('#leaflet-15 [data-copy]').first().textContent())?.trim()).toBe(page15);
    await close();
  });

  it('say so when no leaflet matches, and come back when the box is emptied', async () => {
    const { page, close } = await open('/for-clinics/');
    const all = await page.locator('staff-words details:visible').count();
    await page.getByLabel('Find a leaflet').fill('zebra');
    expect(await page.locator('staff-words div [role=status]').textContent()).toContain('No leaflet');
    expect(await page.locator('staff-words details:visible').count()).toBe(0);
    await page.getByLabel('Find a leaflet').fill('');
    expect(await page.locator('staff-words details:visible').count()).toBe(all);
    await close();
  });
});
