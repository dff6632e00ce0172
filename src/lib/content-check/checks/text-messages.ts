import type { Strings } from '../../../schemas/strings.ts';
import type { PermalinkData } from '../../../schemas/permalink.ts';
import { lengthInGsm7, messageLength, outsideGsm7 } from '../../gsm7.ts';
import { writtenAddress } from '../../paths.ts';
import type { Problem } from '../../problems.ts';
import { isOneMessage, textMessage } from '../../staff-words.ts';
import { createTranslate } from '../../strings.ts';
import type { CheckContext } from '../check.ts';
import type { Library, PageEntry } from '../library.ts';
import { problemInField } from '../problem-at.ts';

/** A page with the text message that staff send about it, the best that could be made. */
interface Message {
  page: PageEntry;
  text: string;
}

/**
 * Refuses text messages for staff (see "Ready words" on the page for clinics) that do not go out as one message: a
 * letter that phones do not all have, or more than 160 with the address of this build.
 */
export function checkTextMessages(library: Library, { site }: CheckContext): Problem[] {
  const messages = site === undefined ? [] : readMessages(library, site);
  const faults = messages.filter(({ text }) => !isOneMessage(text));
  const odd = faults.filter(({ text }) => outsideGsm7(text).length > 0);
  const [longest] = faults.filter((fault) => !odd.includes(fault)).sort((a, b) => lengthInGsm7(b.text) - lengthInGsm7(a.text));
  return [...odd.map(oddProblem), ...(longest === undefined || site === undefined ? [] : [lengthProblem(longest, site)])];
}

function readMessages({ pages, permalinks, clinic, strings }: Library, site: { siteUrl: string; basePath: string }): Message[] {
  const siteName = clinic?.data.siteName;
  const line = strings?.data['staff.textLine'];
  if (siteName === undefined || line === undefined) return [];
  const context = { t: createTranslate({ 'staff.textLine': line } as Strings), clinic: { siteName, clinic: clinic?.data.clinic } };
  return pages.flatMap((page) => {
    const { title, shortTitle, draft } = page.data;
    const number = numberOf(page, permalinks);
    const isLeaflet = draft !== true && (page.kind === 'article' || page.id === 'urgent-help');
    if (!isLeaflet || number === undefined || title === undefined || shortTitle === undefined) return [];
    return [{ page, text: textMessage({ title, shortTitle }, writtenAddress(`/r/${number}/`, site), context) }];
  });
}

function numberOf({ address }: PageEntry, permalinks: readonly { data: Partial<PermalinkData> }[]): number | undefined {
  return permalinks.find(({ data }) => data.target === address && data.status === 'live')?.data.number;
}

function oddProblem({ page, text }: Message): Problem {
  const letters = outsideGsm7(text).join(' ');
  return problemInField(
    page,
    ['title'],
    `The text message about this page holds ${letters}, which not every phone can show: "${text}".`,
    'Write the titles of the page, and the names in clinic.yaml, with letters of GSM-7 only.',
  );
}

/** One problem for them all: it is the address of the site that is too long, not each page. */
function lengthProblem({ page, text }: Message, { siteUrl, basePath }: { siteUrl: string; basePath: string }): Problem {
  const now = writtenAddress('/', { siteUrl, basePath }).length;
  const over = lengthInGsm7(text) - messageLength;
  return problemInField(
    page,
    ['shortTitle'],
    `The text message about this page has ${lengthInGsm7(text)} letters, and ${messageLength} fit into one: "${text}".`,
    `Choose a SITE_URL and BASE_PATH that have at most ${now - over} letters together without https:// (they have ${now}), or a shorter siteName in clinic.yaml.`,
  );
}
