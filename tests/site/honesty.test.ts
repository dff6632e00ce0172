import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { hasClass } from '../helpers/elements.ts';
import { listFiles, readBuilt, readPages, type BuiltPage } from '../helpers/read-site.ts';

/** How a note in the ledgers says that something is not for readers. */
const keepOff =
  /\b(do not|must not be|not to be|never) (publish|be published|shown? (on|to))|\bnot for publication|\bkeep (it|this|them|that) off|\boff the page\b|\bunverified\b/i;
/** Traces of a value that was not there, or of a word nobody filled in. */
const leftovers = /\[\[|\]\]|\bundefined\b|\[object |\bNaN\b|\bInvalid Date\b|\{[a-z]+\}|\bTODO\b|\blorem ipsum\b/i;

describe.each([inject('realSite'), inject('fixtureSite')])('the words of the $name site', (site) => {
  const pages = readPages(site);
  const texts = [
    ...pages.map((page) => ({ file: page.file, text: wordsOf(page) })),
    ...listFiles(site.dir)
      .filter((file) => /^[\w.-]+\.(json|txt|xml|webmanifest)$/.test(file))
      .map((file) => ({ file, text: readBuilt(site, file) })),
  ];

  it('hold no token that was not filled in and no value that was not there', () => {
    expect(found(leftovers)).toEqual([]);
  });

  it('hold nothing that says it must not be published', () => {
    expect(found(keepOff)).toEqual([]);
  });

  it('say at the foot of every page how far clinicians have checked the guide', () => {
    const strings = parse(readFileSync(join(site.contentDir, 'strings/en.yaml'), 'utf8')) as Record<string, string>;
    const rows = JSON.parse(readBuilt(site, 'articles.json')) as { review: { reviewedBy: string[] } }[];
    const isSigned = rows.some(({ review }) => review.reviewedBy.length > 0);
    // A page of the fixture is signed, so both states are seen.
    expect(isSigned).toBe(site.name === 'fixture');
    const state = strings[isSigned ? 'footer.stateSigned' : 'footer.state'] ?? '';
    expect(state).toMatch(isSigned ? /^Clinicians have checked some pages/ : /^No clinician has checked this guide/);
    const faults = pages.filter(
      (page) => !page.isShort && !page.elements.some((element) => hasClass(element, 'foot-state') && textOf(element).trim() === state),
    );
    expect(faults.map(({ file }) => file)).toEqual([]);
  });

  function found(pattern: RegExp): string[] {
    return texts.flatMap(({ file, text }) => {
      const match = pattern.exec(text);
      return match === null ? [] : [`${file}: ...${text.slice(Math.max(0, match.index - 40), match.index + 60)}...`];
    });
  }
});

describe('until a clinician has signed a page, the real site', () => {
  const site = inject('realSite');
  const pages = readPages(site);
  const articles = pages.filter(({ elements }) => elements.some(({ tagName }) => tagName === 'article'));

  it('names nobody in the clinic file', () => {
    const { reviewers = [] } = parse(readFileSync(join(site.contentDir, 'clinic.yaml'), 'utf8')) as { reviewers?: unknown[] };
    expect(reviewers).toEqual([]);
  });

  it('says on every article that no clinician has checked it', () => {
    const reviews = articles.map((page) => page.elements.filter((element) => hasClass(element, 'review')));
    expect(articles.length).toBeGreaterThan(19);
    expect(articles.filter((_, place) => reviews[place]?.length !== 1).map(({ file }) => file)).toEqual([]);
    const silent = articles.filter(
      (_, place) => !reviews[place]?.some((review) => textOf(review).includes('Not yet checked by a clinician.')),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('never says that a clinician has reviewed, checked or approved it', () => {
    const claim =
      /\b(reviewed|checked|approved|signed|verified) by (a |an |our |the |Dr\.? )?(clinician|doctor|physician|surgeon|nurse|specialist|expert|medical|[A-Z]\w+ [A-Z]\w+)/;
    const faults = pages.flatMap((page) => {
      const match = claim.exec(wordsOf(page).replaceAll(/not( yet)? checked by a clinician/gi, ''));
      return match === null ? [] : [`${page.file}: ${match[0]}`];
    });
    expect(faults).toEqual([]);
    const rows = JSON.parse(readBuilt(site, 'articles.json')) as { id: string; review: { reviewedBy: string[] } }[];
    expect(rows.filter(({ review }) => review.reviewedBy.length > 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('a page whose check is overdue', () => {
  const pages = readPages(inject('fixtureSite'));
  const notices = (page: BuiltPage) => page.elements.filter((element) => hasClass(element, 'late'));

  it('says so by itself, at the top and beside its dates, and where its paper asks; no other page does', () => {
    const late = pages.filter((page) => notices(page).length > 0);
    expect(late.map(({ file }) => file)).toEqual(['about/privacy/index.html', 'r/9/1/index.html']);
    expect(late.flatMap(notices).map((notice) => textOf(notice).trim())).toEqual(
      Array(3).fill('This page is late for its check. Ask your team if it is still right.'),
    );
  });

  it('is marked in the table of all pages', () => {
    const about = pages.find(({ file }) => file === 'about/index.html');
    const rows = about?.elements.filter(({ tagName }) => tagName === 'tr').map((row) => textOf(row)) ?? [];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.includes('late'))).toEqual([expect.stringContaining('Privacy')]);
  });
});

/** Everything a reader or a listener meets on a page: text, and words in attributes. Not styles and scripts. */
function wordsOf(page: BuiltPage): string {
  const spoken = ['ariaLabel', 'alt', 'placeholder', 'content', 'title', 'href'];
  const attributes = page.elements.flatMap(({ properties }) =>
    spoken.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : [])),
  );
  const texts = page.elements
    .filter(({ tagName }) => tagName !== 'style' && tagName !== 'script')
    .flatMap(({ children }) => children.flatMap((child) => (child.type === 'text' ? [child.value] : [])));
  return [...texts, ...attributes].join(' ').replaceAll(/\s+/g, ' ');
}
