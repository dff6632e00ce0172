import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from '../helpers/open-site.ts';

const icd10 = '2.16.840.1.113883.6.90';
const snomed = '2.16.840.1.113883.6.96';

/** A request as a record builds it from a template, names and order as MedlinePlus Connect documents them. */
const request = (parts: Record<string, string>) => `/connect/?${new URLSearchParams(parts).toString()}`;
const forCode = (cs: string, c: string, more: Record<string, string> = {}) =>
  request({ 'mainSearchCriteria.v.cs': cs, 'mainSearchCriteria.v.c': c, ...more });

describe.each([inject('realSite'), inject('fixtureSite')])('a health record that asks the $name site', (site) => {
  const { open } = useSite(site);
  const pathOf = (page: Page) => new URL(page.url()).pathname.slice(site.base.length - 1);
  const landsAt = (page: Page, path: string) => page.waitForURL((url) => url.pathname === site.base + path.slice(1));

  it.each([
    ['ICD-10-CM', forCode(icd10, 'E11.42'), '/connect/icd-10-cm/E11.42/'],
    ['ICD-10-CM without the dot, in lower case', forCode(icd10, 'e1142'), '/connect/icd-10-cm/E11.42/'],
    [
      'ICD-10-CM with its name and language',
      forCode(icd10, 'I96', { 'mainSearchCriteria.v.dn': 'Gangrene', 'informationRecipient.languageCode.c': 'en' }),
      '/connect/icd-10-cm/I96/',
    ],
    ['SNOMED CT', forCode(snomed, '230572002'), '/connect/snomed-ct/230572002/'],
    ['a family by its own letters', forCode(icd10, 'L97.5'), '/connect/icd-10-cm/L97.5/'],
  ])('lands right with %s', async (_, address, path) => {
    const { page, errors, close } = await open(address);
    await landsAt(page, path);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('main').innerText()).toContain('A code is not a diagnosis.');
    expect(errors).toEqual([]);
    await close();
  });

  it('takes a clinician to the links for clinicians on the same page', async () => {
    const { page, close } = await open(forCode(icd10, 'E11.42', { informationRecipient: 'PROV' }));
    await landsAt(page, '/connect/icd-10-cm/E11.42/');
    expect(new URL(page.url()).hash).toBe('#clinicians');
    expect(await page.locator('#clinicians a', { hasText: 'How do we know?' }).isVisible()).toBe(true);
    await close();
  });

  it('shows the closest pages at once when the code has none of its own, and says so', async () => {
    const { page, errors, close } = await open(forCode(icd10, 'L97.529'));
    const found = page.locator('[data-match=prefix]');
    await found.waitFor();
    expect(await found.locator('h2').textContent()).toBe(
      'L97.529 has no pages of its own. These are for L97.5, the closest code that we know:',
    );
    const links = await found.locator('.rows a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    await found.locator('.rows a').first().click();
    await page.waitForURL((url) => url.pathname === links[0]);
    expect(errors).toEqual([]);
    await close();
  });

  it('searches for the name when the code is not known', async () => {
    const { page, close } = await open(forCode('2.16.840.1.113883.6.103', '250.60', { 'mainSearchCriteria.v.dn': 'Pain in foot' }));
    await landsAt(page, '/search/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('Pain in foot');
    await page.locator('[data-search][data-state=done] ol[data-search-results] a').first().waitFor();
    await close();
  });

  it('says that it knows no code, and leads to the search', async () => {
    const { page, close } = await open(forCode(icd10, 'Q99.9'));
    await page.getByRole('heading', { name: 'We have no pages for Q99.9' }).waitFor();
    await page.getByRole('link', { name: 'Search this guide' }).click();
    await landsAt(page, '/search/');
    await close();
  });

  it('shows several codes under each other', async () => {
    const second = { 'mainSearchCriteria.v.cs1': snomed, 'mainSearchCriteria.v.c1': '230572002' };
    const { page, close } = await open(forCode(icd10, 'E11.42', second));
    await page.locator('[data-match=exact]').nth(1).waitFor();
    expect(await page.locator('[data-match] h2').allTextContents()).toEqual([
      'E11.42 has pages of its own',
      '230572002 has pages of its own',
    ]);
    await close();
  });

  it('says that the guide is in English when another language was asked for', async () => {
    const { page, close } = await open(forCode(icd10, 'E11.42', { 'informationRecipient.languageCode.c': 'es' }));
    await page.getByText('You asked for the language "es". This guide is in English only.').waitFor();
    expect(await page.locator('[data-match=exact] .rows a').count()).toBeGreaterThan(0);
    await close();
  });

  it.each([
    ['application/json', 'E11.42.atom.json'],
    ['text/xml', 'E11.42.atom.xml'],
  ])('hands over the file when %s was asked for', async (type, file) => {
    const { page, close } = await open(forCode(icd10, 'E11.42', { knowledgeResponseType: type }));
    const link = page.getByRole('link', { name: file });
    await link.waitFor();
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.ok()).toBe(true);
    expect(answer.headers()['content-type']).toContain(type.split('/')[1]);
    await close();
  });

  it('works from the form too', async () => {
    const { page, close } = await open('/connect/');
    await page.getByLabel('Code', { exact: true }).fill('i96');
    await page.getByRole('button', { name: 'Find pages' }).click();
    await landsAt(page, '/connect/icd-10-cm/I96/');
    await close();
  });

  it('lists every code without script', async () => {
    const { page, close } = await open(forCode(icd10, 'E11.42'), { javaScriptEnabled: false });
    await page.locator('a[data-code="E11.42"]').click();
    expect(pathOf(page)).toBe('/connect/icd-10-cm/E11.42/');
    await close();
  });
});

describe('what a record says about a person', () => {
  const { open } = useSite(inject('realSite'));
  /** None of these may be found anywhere once the page has been read. */
  const secrets = ['Roe', '1951', '77', 'MRN0012345', 'F', '77386006'];
  const personal = {
    'patientPerson.administrativeGenderCode.c': 'F',
    'age.v.v': '77',
    'age.v.u': 'a',
    'patientPerson.name': 'Jane Roe',
    birthDate: '1951-03-02',
    'patient.id': 'MRN0012345',
    'observation.v.c': '77386006',
    'taskContext.c.c': 'PROBLISTREV',
  };
  const holdsSecret = (address: string) => {
    const values = [...new URL(address).searchParams.values()];
    return secrets.some((secret) => values.some((value) => value === secret || (secret.length > 2 && value.includes(secret))));
  };

  it('is gone from the address, from every later request, from history and from storage', async () => {
    // Not exact, so that the page stays and there is something to look at.
    const { page, requests, close } = await open(forCode(icd10, 'L97.529', personal));
    await page.locator('[data-match]').waitFor();
    const [first = '', ...later] = requests;
    // The record itself sends the first request; from then on it is ours.
    expect(holdsSecret(first)).toBe(true);
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter(holdsSecret)).toEqual([]);
    expect(holdsSecret(page.url())).toBe(false);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      'mainSearchCriteria.v.cs': icd10,
      'mainSearchCriteria.v.c': 'L97.529',
    });
    const kept = await page.evaluate(() => ({
      state: history.state as unknown,
      stored: localStorage.length + sessionStorage.length,
      cookie: document.cookie,
      text: document.documentElement.outerHTML,
    }));
    expect(kept).toMatchObject({ state: null, stored: 0, cookie: '' });
    expect(kept.text).not.toMatch(/Roe|MRN0012345|1951-03-02/);

    // Away and back again: the entry of this page in the history is the clean one.
    await page.locator('[data-match] .rows a').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/connect/'));
    await page.goBack();
    expect(holdsSecret(page.url())).toBe(false);
    await page.reload();
    expect(holdsSecret(page.url())).toBe(false);
    await close();
  });

  it('does not go along to the page of the code, and leaves no entry to go back to', async () => {
    const { page, requests, close } = await open('/');
    const home = page.url();
    await page.goto(new URL(forCode(icd10, 'E11.42', personal), home).href);
    await page.waitForURL((url) => url.pathname === '/connect/icd-10-cm/E11.42/');
    expect(new URL(page.url()).search).toBe('');
    expect(requests.filter(holdsSecret)).toHaveLength(1);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await page.goBack();
    expect(page.url()).toBe(home);
    await close();
  });

  it('does not reach the search with the words', async () => {
    const words = { 'mainSearchCriteria.v.ot': 'cold foot jane@example.org 1951-03-02 MRN0012345' };
    const { page, requests, close } = await open(forCode(icd10, 'Q99.9', { ...words, ...personal }));
    await page.waitForURL((url) => url.pathname === '/search/');
    expect(new URL(page.url()).search).toBe('?q=cold%20foot');
    expect(requests.slice(1).filter((url) => /Roe|1951|MRN|jane/.test(url))).toEqual([]);
    await close();
  });
});
