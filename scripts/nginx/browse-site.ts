import type { Browser, Page } from 'playwright-core';

/** What a reader or a record system does, and what came of it. */
export interface Visit {
  title: string;
  /** Why it did not work; undefined when it did. */
  fault?: string;
}

/** A word that stands in no page: it must stand in no log either. */
export const secretWord = 'zebrafish';

interface CodeRow {
  oid: string;
  code: string;
  pages: readonly string[];
}

/** Uses a served site in a browser as people do. `home` has a slash at its end. */
export async function browseSite(browser: Browser, home: string): Promise<Visit[]> {
  const visit = async (title: string, path: string, look: (page: Page) => Promise<string | undefined>): Promise<Visit> => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // The browser itself notes that an address answered 404, which is what is asked for here.
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 404') && errors.push(message.text()));
    try {
      await page.goto(home + path);
      const fault = (await look(page)) ?? errors[0];
      return fault === undefined ? { title } : { title, fault };
    } catch (error) {
      return { title, fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
    } finally {
      await page.close();
    }
  };

  return [
    await visit('Urgent help opens from the home page', '', async (page) => {
      await page.locator('a[href$="/urgent-help/"]').first().click();
      await page.waitForURL(`${home}urgent-help/`);
      return undefined;
    }),
    await visit('Search finds pages, and the first one opens', `search/?q=light+touch`, async (page) => {
      await page.locator('[data-search][data-state=done]').waitFor();
      await page.locator('ol[data-search-results] > li a[href]').first().click();
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      return startsAt(page, home);
    }),
    await visit('A search that finds nothing says so', `search/?q=${secretWord}`, async (page) => {
      await page.locator('[data-search][data-state=done]').waitFor();
      return undefined;
    }),
    await visit('The short address 2 leads on', 'r/2/', async (page) => {
      await page.waitForURL((url) => !url.pathname.includes('/r/'));
      return startsAt(page, home);
    }),
    await visit('An unknown address helps on', `no/such/page/?q=${secretWord}`, async (page) => {
      await page.locator('main a[href$="/urgent-help/"]').first().click();
      await page.waitForURL(`${home}urgent-help/`);
      return undefined;
    }),
    ...(await visitCodes(home, visit)),
  ];
}

/** Plays a record system that asks by code, when the site has the look-up. */
async function visitCodes(
  home: string,
  visit: (title: string, path: string, look: (page: Page) => Promise<string | undefined>) => Promise<Visit>,
): Promise<Visit[]> {
  const list = await fetch(`${home}connect/codes.json`);
  if (!list.ok) return [];
  const [row] = (await list.json()) as CodeRow[];
  if (row === undefined) return [{ title: 'A record system asks by code', fault: '/connect/codes.json lists no codes' }];
  const query = new URLSearchParams({
    'mainSearchCriteria.v.cs': row.oid,
    'mainSearchCriteria.v.c': row.code,
    'patientPerson.v.dn': secretWord,
  });
  return [
    await visit(`A record system asks by code, ${row.code}`, `connect/?${query}`, async (page) => {
      const wanted = lastPart(row.pages[0] ?? '');
      await page.locator(`main a[href*="${wanted}"]`).filter({ visible: true }).first().waitFor({ timeout: 5000 });
      return startsAt(page, home);
    }),
  ];
}

function startsAt(page: Page, home: string): string | undefined {
  return page.url().startsWith(home) ? undefined : `It ended at ${page.url()}`;
}

/** The end of an address or id: what is the same in both. */
function lastPart(address: string): string {
  return address.replace(/\/$/, '').split('/').at(-1) ?? '';
}
