import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markShapes } from '../helpers/page-shapes.ts';
import { readPages } from '../helpers/read-site.ts';
import { embedRoute } from '../helpers/routes.ts';
import { flat, readSpoken, type Spoken } from '../helpers/spoken-tree.ts';
import { openTabs, type Tab, type Tabs } from '../helpers/tabs.ts';

const site = inject('realSite');
/** One page of each shape: the others have the same parts. */
const pages = markShapes(readPages(site)).flatMap(({ page, standing }) => (standing === 'further' ? [] : [page]));

let tabs: Tabs;
beforeAll(async () => {
  tabs = await openTabs(site, 2);
});
afterAll(() => tabs.close());

/** What a reader meets one by one; each needs a name. */
const needName = [
  'link',
  'button',
  'searchbox',
  'textbox',
  'checkbox',
  'radio',
  'combobox',
  'image',
  'heading',
  'region',
  'figure',
  'dialog',
  'group',
];
/** Figures and groups are named by what stands in them. */
const namedInside = ['figure', 'group'];
const landmarks = ['banner', 'navigation', 'search', 'main', 'contentinfo', 'region', 'complementary', 'form'];

describe('what a screen reader is told, by the tree that Chromium hands to it', () => {
  it('is complete and says nothing twice, on a page of every shape', async () => {
    const faults: string[] = [];
    await tabs.each(pages, async (tab, page) => {
      await tab.show(page);
      const isWhole = !page.isShort && page.route !== embedRoute;
      faults.push(...spokenFaults(await readSpoken(tab.page), isWhole).map((fault) => `${page.address}: ${fault}`));
    });
    expect(faults).toEqual([]);
  });

  it('would find a button without a name, a second main part, an empty item and a symbol that is read out', async () => {
    const planted = '<main><button></button><ul><li></li></ul><p>Home → Feet</p></main>';
    const faults: string[] = [];
    await tabs.each(pages.slice(0, 1), async (tab, page) => {
      await tab.show(page, page.html.replace('</main>', `</main>${planted}`));
      faults.push(...spokenFaults(await readSpoken(tab.page), true));
    });
    expect(faults).toEqual(['a button without a name', '2 main', 'an empty list item', 'read out as a symbol: Home → Feet']);
  });

  it.each([
    ['/', ['banner', 'search', 'navigation Main', 'main', 'contentinfo', 'navigation Help', 'navigation About']],
    [
      '/urgent-help/',
      ['banner', 'search', 'navigation Main', 'main', 'navigation You are here', 'contentinfo', 'navigation Help', 'navigation About'],
    ],
    [
      '/search/',
      ['banner', 'navigation Main', 'main', 'navigation You are here', 'search', 'contentinfo', 'navigation Help', 'navigation About'],
    ],
  ])('the landmarks of %s', async (address, expected) => {
    const found = await onPage(address, async ({ page }) => flat(await readSpoken(page)).filter(({ role }) => landmarks.includes(role)));
    expect(found.map(({ role, name }) => `${role} ${name}`.trim())).toEqual(expected);
  });

  it('a care card says in one heading how urgent it is and what to do', async () => {
    const heading = await onPage('/urgent-help/', async ({ page }) =>
      flat(await readSpoken(page)).find(({ role, name }) => role === 'heading' && name.startsWith('Immediate')),
    );
    expect(heading?.name).toMatch(/^Immediate action required: .*(911|emergency)/);
  });

  it('a word, its note and the mark of a claim are buttons that say what they do and whether their note is open', async () => {
    const buttons = await onPage('/why-it-hurts/nerve-damage/', async ({ page }) => {
      await page.locator('button.term').first().click();
      return flat(await readSpoken(page)).filter(({ role }) => role === 'button');
    });
    const told = buttons.map(({ name, isOpen }) => `${name}${isOpen === undefined ? '' : isOpen ? ', open' : ', closed'}`);
    expect(told).toContain('neuropathy, what it means, open');
    expect(told).toContain('How sure are we? Fairly sure, closed');
    // One note is open, and holds one way to close it.
    expect(told.filter((name) => name.endsWith(', open'))).toHaveLength(1);
    expect(told.filter((name) => name === 'Close')).toHaveLength(1);
  });

  it('a result of the search is one link with its whole title, and the count is told once', async () => {
    const spoken = await onPage('/search/', async ({ page }) => {
      await page.goto(`${page.url()}?q=burning+feet`);
      await page.locator('[data-search][data-state=done]').waitFor();
      return flat(await readSpoken(page));
    });
    expect(spoken.filter(({ role }) => role === 'status').map((node) => textsOf(node).join(''))).toEqual([
      expect.stringMatching(/^\d+ pages for "burning feet"\.$/),
    ]);
    const results = spoken.filter(
      ({ role, name, children }) => role === 'link' && name.endsWith('?') && flat(children).some(({ role }) => role === 'mark'),
    );
    expect(results.length).toBeGreaterThan(0);
    // Marked and unmarked pieces, not one piece for each word.
    for (const { children } of results) expect(flat(children).filter(({ role }) => role === 'StaticText').length).toBeLessThan(6);
  });
});

async function onPage<Answer>(address: string, ask: (tab: Tab) => Promise<Answer>): Promise<Answer> {
  const page = readPages(site).find((page) => page.address === address);
  if (page === undefined) throw new Error(`There is no page ${address}.`);
  const answers: Answer[] = [];
  await tabs.each([page], async (tab, page) => {
    await tab.show(page);
    answers.push(await ask(tab));
  });
  return answers[0] as Answer;
}

/** What sounds wrong. `isWhole` is false for bare pages that lead on and for pages in frames: those have no header. */
function spokenFaults(tree: readonly Spoken[], isWhole: boolean): string[] {
  const all = flat(tree);
  const count = (role: string) => all.filter((node) => node.role === role).length;
  const nameless = all.filter(
    (node) => needName.includes(node.role) && node.name.trim() === '' && !(namedInside.includes(node.role) && textsOf(node).length > 0),
  );
  const once = ['main', ...(isWhole ? ['banner', 'contentinfo'] : [])].filter((role) => count(role) !== 1);
  const navigations = all.filter(({ role }) => role === 'navigation').map(({ name }) => name);
  const empty = all.filter(
    (node) => node.role === 'listitem' && textsOf(node).join('').trim() === '' && !flat(node.children).some(({ name }) => name !== ''),
  );
  return [
    ...nameless.map(({ role }) => `a ${role} without a name`),
    ...once.map((role) => `${count(role)} ${role}`),
    ...navigations.filter((name, place) => name === '' || navigations.indexOf(name) !== place).map((name) => `2 navigations "${name}"`),
    ...empty.map(() => 'an empty list item'),
    ...all.flatMap(saidOddly),
  ];
}

/** Symbols have names of their own, and a name should not hold what the role says already. */
function saidOddly({ role, name }: Spoken): string[] {
  if (role === 'StaticText' && /[→←↑↓▲▼►✓✗✔✘★•·|»«]/.test(name)) return [`read out as a symbol: ${name.slice(0, 60)}`];
  if (role === 'link' && /\blink\b/i.test(name)) return [`a link called "${name}"`];
  if (role === 'button' && /\bbutton\b/i.test(name)) return [`a button called "${name}"`];
  if (role === 'image' && /^(image|picture|graphic) of\b/i.test(name)) return [`an image called "${name}"`];
  return [];
}

function textsOf({ children }: Spoken): string[] {
  return flat(children).flatMap(({ role, name }) => (role === 'StaticText' ? [name] : []));
}
