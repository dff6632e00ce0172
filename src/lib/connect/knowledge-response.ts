import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Guide, Page } from '../guide.ts';
import { absoluteUrl } from '../paths.ts';
import { reviewWords } from '../review-words.ts';
import type { CodeEntry } from './code-pages.ts';
import { updatedDay } from './codes-json.ts';

interface Text {
  type: 'text' | 'html';
  _value: string;
}
interface Value {
  _value: string;
}

/** The answer to an Infobutton request in the names that MedlinePlus Connect gives its JSON: an Atom feed as objects. */
export interface KnowledgeResponse {
  feed: {
    xsi: string;
    base: string;
    lang: string;
    title: Text;
    subtitle: Text;
    author: { name: Value; uri: Value };
    updated: Value;
    /** What was asked, as it was asked. */
    category: { scheme: string; term: string }[];
    id: Value;
    entry: {
      lang: string;
      title: Text;
      link: { title: string; rel: 'alternate'; type: string; href: string }[];
      id: Value;
      updated: Value;
      summary: Text;
    }[];
  };
}

/** The answer for one code, for a patient. Nothing in it depends on when the site was built. */
export function knowledgeResponse(entry: CodeEntry, guide: Guide): KnowledgeResponse {
  const { siteName } = guide.clinic;
  const home = absoluteUrl('/', guide);
  const instant = (day: string) => `${day}T00:00:00Z`;
  const days = entry.pages.map(updatedDay).sort();
  return {
    feed: {
      xsi: 'http://www.w3.org/2001/XMLSchema-instance',
      base: home,
      lang: guide.language,
      title: { type: 'text', _value: siteName },
      subtitle: { type: 'text', _value: guide.t('connect.feedSubtitle', { system: entry.systemData.name, code: entry.code }) },
      author: { name: { _value: siteName }, uri: { _value: home } },
      updated: { _value: instant(days.at(-1) ?? '') },
      category: [
        { scheme: 'mainSearchCriteria.v.c', term: entry.code },
        { scheme: 'mainSearchCriteria.v.cs', term: entry.systemData.oid },
        { scheme: 'mainSearchCriteria.v.dn', term: entry.display },
        { scheme: 'informationRecipient', term: 'PAT' },
      ],
      id: { _value: absoluteUrl(entry.address, guide) },
      entry: entry.pages.map((page) => {
        const href = absoluteUrl(page.address, guide);
        return {
          lang: guide.language,
          title: { type: 'text', _value: page.data.title },
          link: [{ title: page.data.title, rel: 'alternate', type: 'text/html', href }],
          id: { _value: href },
          updated: { _value: instant(updatedDay(page)) },
          summary: { type: 'html', _value: summaryOf(page, guide) },
        };
      }),
    },
  };
}

/** The same answer as an Atom file (RFC 4287). */
export function atomFile({ feed }: KnowledgeResponse): string {
  const text = (name: string, { type, _value }: Text) => x(name, { type }, _value);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:base': feed.base, 'xml:lang': feed.lang }, [
      text('title', feed.title),
      text('subtitle', feed.subtitle),
      x('author', [x('name', feed.author.name._value), x('uri', feed.author.uri._value)]),
      x('updated', feed.updated._value),
      ...feed.category.map(({ scheme, term }) => x('category', { scheme, term })),
      x('id', feed.id._value),
      ...feed.entry.map((entry) =>
        x('entry', { 'xml:lang': entry.lang }, [
          text('title', entry.title),
          ...entry.link.map((link) => x('link', link)),
          x('id', entry.id._value),
          x('updated', entry.updated._value),
          text('summary', entry.summary),
        ]),
      ),
    ]),
  ]);
  return `${toXml(tree, { closeEmptyElements: true })}\n`;
}

/** What a record may show of a page: its answer in two sentences, and who has checked it. */
function summaryOf(page: Page, guide: Guide): string {
  const { data } = page;
  const { t, clinic } = guide;
  const checked = reviewWords(page, guide);
  const paragraph = (value: string, properties: Element['properties'] = {}): Element => ({
    type: 'element',
    tagName: 'p',
    properties,
    children: [{ type: 'text', value }],
  });
  return toHtml({
    type: 'root',
    children: [
      paragraph(data.answer),
      paragraph(t('connect.attribution', { site: clinic.siteName, checked }), { className: ['attribution'] }),
    ],
  });
}
