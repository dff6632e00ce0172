import { describe, expect, it } from 'vitest';
import { groupByLetter } from '../../../src/lib/alphabet.ts';
import { readingMinutes, spriteGroups } from '../../../src/lib/article-facts.ts';
import { byline, fullCitation, shortCitation, sourceHref } from '../../../src/lib/citations.ts';
import { formatDay, isOverdue } from '../../../src/lib/dates.ts';
import { leafletOf } from '../../../src/lib/leaflet.ts';
import { absoluteUrl, withBase } from '../../../src/lib/paths.ts';
import { telHref } from '../../../src/lib/region-words.ts';
import { articlesPerList, paginateSections, sectionPageAddress } from '../../../src/lib/section-pages.ts';
import { createTranslate, translateCount } from '../../../src/lib/strings.ts';
import type { Page, Section } from '../../../src/lib/guide.ts';
import type { Strings } from '../../../src/schemas/strings.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';

const source = (more: object) =>
  sourceSchema.parse({ kind: 'rct', title: 'A title', url: 'https://example.org/a', seen: 'abstract', population: 'people', ...more });

describe('addresses', () => {
  it('puts the sub-path before addresses inside the site only', () => {
    expect(withBase('/a/', '/sub/')).toBe('/sub/a/');
    expect(withBase('//other.org/', '/sub/')).toBe('//other.org/');
    expect(withBase('tel:911', '/sub/')).toBe('tel:911');
    expect(absoluteUrl('/a/', { siteUrl: 'https://x.org', basePath: '/sub/' })).toBe('https://x.org/sub/a/');
  });

  it('dials the first number of "112 or 999" and keeps a leading plus', () => {
    expect(telHref('112 or 999')).toBe('tel:112');
    expect(telHref('+1 (202) 555-0134')).toBe('tel:+12025550134');
  });
});

describe('leaflets', () => {
  const data = { published: '2026-11-20', changes: [{ date: '2026-11-25' }, { date: '2026-11-20' }] };

  it('count a version for every change, the newest first', () => {
    const leaflet = leafletOf({ short: '/r/15/', data } as Page);
    expect(leaflet).toEqual({ number: 15, version: 2, day: '2026-11-25', short: '/r/15/', check: '/r/15/2/' });
  });

  it('are not there while a page has no number', () => {
    expect(leafletOf({ short: undefined, data } as Page)).toBeUndefined();
  });
});

describe('dates', () => {
  it('says a day in words and does not shift it by a time zone', () => {
    expect(formatDay('2026-11-23', 'en-US')).toBe('November 23, 2026');
  });

  it('is overdue from the day after the check was due', () => {
    expect(isOverdue('2027-11-23', '2027-11-23')).toBe(false);
    expect(isOverdue('2027-11-23', '2027-11-24')).toBe(true);
  });
});

describe('citations', () => {
  it('names only what was seen', () => {
    expect(fullCitation(source({ authors: 'Cross FW, et al.', publisher: 'Am J Surg', year: 1985 }))).toBe(
      'Cross FW, et al. A title. Am J Surg, 1985.',
    );
    expect(fullCitation(source({}))).toBe('A title.');
    expect(shortCitation(source({ publisher: 'NICE', year: 2012 }))).toBe('NICE, 2012');
    expect(shortCitation(source({ title: 'one two three four five six seven' }))).toBe('one two three four five six ...');
    expect(byline(source({}))).toBe('');
  });

  it('links to the lasting address when there is one', () => {
    expect(sourceHref(source({ doi: '10.1000/x' }))).toBe('https://doi.org/10.1000/x');
    expect(sourceHref(source({}))).toBe('https://example.org/a');
  });
});

describe('lists', () => {
  it('groups by first letter without regard to capitals and accents', () => {
    expect(groupByLetter(['éa', 'B', 'a', '10 g'], (word) => word).map(({ letter, items }) => [letter, items])).toEqual([
      ['0-9', ['10 g']],
      ['A', ['a']],
      ['B', ['B']],
      ['E', ['éa']],
    ]);
  });

  it('cuts a long section into pages, and gives an empty one a page', () => {
    const section = { id: 's', address: '/s/' } as Section;
    const page = { section } as Page;
    const lists = paginateSections(
      [section],
      Array.from({ length: articlesPerList + 1 }, () => page),
    );
    expect(lists.map(({ number, last, articles }) => [number, last, articles.length])).toEqual([
      [1, 2, articlesPerList],
      [2, 2, 1],
    ]);
    expect(paginateSections([section], [])).toHaveLength(1);
    expect(sectionPageAddress(section, 1)).toBe('/s/');
    expect(sectionPageAddress(section, 2)).toBe('/s/page-2/');
  });
});

describe('words of the interface', () => {
  const t = createTranslate({ 'article.minutes.one': '1 minute', 'article.minutes.other': '{count} minutes' } as Strings);

  it('picks the plural by the rules of the language', () => {
    const keys = { one: 'article.minutes.one', other: 'article.minutes.other' } as const;
    expect(translateCount(t, 'en-US', keys, 1)).toBe('1 minute');
    expect(translateCount(t, 'en-US', keys, 1200)).toBe('1,200 minutes');
  });

  it('throws when a value is missing', () => {
    expect(() => t('article.minutes.other')).toThrow('The words "article.minutes.other" need a value for {count}.');
  });

  it('tells reading time and which signs a page needs', () => {
    const minutes = (words: number, decisions: Parameters<typeof readingMinutes>[1] = new Map()) =>
      readingMinutes({ id: 'a/b', scan: { words } } as Parameters<typeof readingMinutes>[0], decisions);
    expect(minutes(10)).toBe(1);
    expect(minutes(900)).toBe(5);
    const aid = {
      page: 'a/b',
      questions: [],
      options: [{ name: '', answers: {} }],
      matters: [],
      needs: [Array(360).fill('word').join(' ')],
      people: [],
    };
    expect(minutes(900, new Map([['aid', aid as never]]))).toBe(7);
    expect(minutes(900, new Map([['aid', { ...aid, page: 'a/c' } as never]]))).toBe(5);
    expect(spriteGroups('<use href="#sure2"></use>')).toEqual(['sure']);
  });
});
