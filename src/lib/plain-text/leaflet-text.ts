import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { formatDay, isOverdue } from '../dates.ts';
import { mustGet, type Guide } from '../guide.ts';
import type { LeafletPage } from '../leaflets.ts';
import { absoluteUrl } from '../paths.ts';
import { plainPunctuation } from '../plain-punctuation.ts';
import { elementsIn } from '../weave/nodes-in.ts';
import { weave, type Woven } from '../weave/weave.ts';
import type { TermFinder } from '../term-finder.ts';
import { clinicPhones } from '../clinic-phones.ts';
import { isSigned } from '../guide.ts';
import { reviewWords } from '../review-words.ts';
import { joinBlocks, textOfTree } from './text-of-tree.ts';
import { hang, underline, wrap } from './wrap.ts';

type Block = string[];

/**
 * A leaflet as plain text, for e-mail, patient portals and people who listen: the page as it is read, then the words it
 * explains, the addresses of the pages it names, and which leaflet it is. `body` is the HTML of its rendered text.
 */
export function leafletText({ page, leaflet }: LeafletPage, body: string, guide: Guide & { finder: TermFinder }): string {
  const { t } = guide;
  const woven = weave(body, guide);
  const tree = fromHtml(woven.lead + woven.html, { fragment: true });
  const blocks = [
    underline(plainPunctuation(page.data.title), '='),
    wrap(plainPunctuation(page.data.answer)),
    ...(isOverdue(page.data.nextCheck, guide.today) ? [wrap(t('review.late'))] : []),
    ...textOfTree(tree, t),
    ...wordBlocks(woven, guide),
    ...pageBlocks(tree, page.address, guide),
    ...endBlocks({ page, leaflet }, woven, guide),
  ];
  return `${joinBlocks(blocks)}\n`;
}

/** The words that the page explains behind a button. */
function wordBlocks({ terms }: Woven, { t, terms: known }: Guide): Block[] {
  if (terms.length === 0) return [];
  const words = terms.map((slug) => mustGet(known, slug, 'glossary word')).sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const lines = words.flatMap(({ term, say, plain }) => hang(wrap(plainPunctuation(t('plain.word', { term, say, plain })), 70), '- '));
  return [underline(t('glossary.title'), '-'), lines];
}

/** The pages that the text leads to, each with an address that a mail program makes a link. */
function pageBlocks(tree: Root, own: string, guide: Guide): Block[] {
  const pages = new Map([...guide.pages, ...guide.articles].map((page) => [page.address, page]));
  const named = elementsIn(tree).flatMap(({ tagName, properties }) => {
    const href = String(properties['href'] ?? '').replace(/#.*/, '');
    const address = href.startsWith(guide.basePath) ? `/${href.slice(guide.basePath.length)}` : '';
    return tagName === 'a' && pages.has(address) && address !== own ? [address] : [];
  });
  if (named.length === 0) return [];
  const lines = [...new Set(named)].flatMap((address) => {
    const { data, short } = mustGet(pages, address, 'page');
    return [...hang(wrap(plainPunctuation(data.title), 70), '- '), `  ${absoluteUrl(short ?? address, guide)}`];
  });
  return [underline(guide.t('plain.pages'), '-'), lines];
}

/** Which leaflet this is, how far it was checked, who gives it, and where to see whether it is still right. */
function endBlocks({ page, leaflet }: LeafletPage, { sources }: Woven, guide: Guide): Block[] {
  const { t, language, clinic, region } = guide;
  const { published, lastChecked, nextCheck } = page.data;
  const day = (value: string) => formatDay(value, language);
  const { number, version } = leaflet;
  const at = (words: string, path: string): Block => [...wrap(words), absoluteUrl(path, guide)];
  const { name, hours } = clinic.clinic ?? {};
  return [
    underline(t('plain.about'), '-'),
    wrap(t('plain.leaflet', { name: clinic.siteName, number, version, date: day(leaflet.day) })),
    wrap(
      `${reviewWords(page, guide)} ${t('review.dates', { published: day(published), checked: day(lastChecked), next: day(nextCheck) })}`,
    ),
    wrap(t(isSigned(guide) ? 'footer.stateSigned' : 'footer.state')),
    at(t('plain.open'), leaflet.short),
    at(t('plain.check'), leaflet.check),
    ...(sources.length > 0 ? [at(t('plain.sources'), `${page.address}#sources`)] : []),
    [
      ...(name === undefined ? [] : wrap([name, hours].filter(Boolean).join('. '))),
      ...clinicPhones(clinic, t).flatMap(({ label, number: line }) => wrap(`${label} ${line}`)),
      ...wrap(
        region === undefined
          ? t('footer.emergencyAnywhere')
          : `${t('footer.emergency', { region: region.name })} ${region.emergencyNumber}`,
      ),
    ],
  ].map((lines) => lines.map(plainPunctuation));
}
