import { formatDay } from './dates.ts';
import { lengthInGsm7, messageLength, outsideGsm7 } from './gsm7.ts';
import type { Guide } from './guide.ts';
import type { Leaflet } from './leaflet.ts';
import { writtenAddress } from './paths.ts';
import { plainPunctuation } from './plain-punctuation.ts';
import type { Translate } from './strings.ts';

/** What staff write, send, say and note when they hand over a leaflet. */
export interface StaffWords {
  letter: string;
  text: string;
  spoken: string;
  notes: string;
}

/** The parts of a guide that these words need. */
export type StaffWordsContext = Pick<Guide, 't' | 'language' | 'siteUrl' | 'basePath'> & {
  clinic: { siteName: string; clinic?: { name: string } | undefined };
};

/** What a leaflet is called. */
interface Titles {
  title: string;
  shortTitle: string;
}

/** The ready words of one leaflet. */
export function staffWords(titles: Titles, leaflet: Leaflet, context: StaffWordsContext): StaffWords {
  const { t, language } = context;
  const { number, version, day } = leaflet;
  const address = writtenAddress(leaflet.short, context);
  return {
    letter: t('staff.letterLine', { title: plainPunctuation(titles.title), address }),
    text: textMessage(titles, address, context),
    spoken: spokenAddress(address, t),
    notes: t('staff.notesLine', { number, version, date: formatDay(day, language) }),
  };
}

/**
 * A text message that names who sends it, the leaflet and its address, in one message if it can be: with the clinic's
 * name and the whole title, else with the short title, else with the name of the guide. The last is given even when it
 * is too long; the content check refuses a build in which it is.
 */
export function textMessage(
  { title, shortTitle }: Titles,
  address: string,
  { t, clinic }: Pick<StaffWordsContext, 't' | 'clinic'>,
): string {
  const names = [clinic.clinic?.name ?? clinic.siteName, clinic.siteName];
  const messages = names.flatMap((name) =>
    [title, shortTitle].map((words) => plainPunctuation(t('staff.textLine', { name, title: words, address }))),
  );
  return messages.find(isOneMessage) ?? (messages.at(-1) as string);
}

/** Whether a text goes out as one message. */
export function isOneMessage(text: string): boolean {
  return outsideGsm7(text).length === 0 && lengthInGsm7(text) <= messageLength;
}

/** How an address is said on the telephone: "example dot org, slash r, slash 1 5". */
export function spokenAddress(address: string, t: Translate): string {
  const signs: Record<string, string> = {
    '.': t('staff.say.dot'),
    '-': t('staff.say.dash'),
    ':': t('staff.say.colon'),
    _: t('staff.say.underscore'),
    '~': t('staff.say.tilde'),
  };
  const say = (part: string) =>
    part
      .split(/(\d|[.:_~-])/)
      .filter(Boolean)
      .map((piece) => signs[piece] ?? piece)
      .join(' ');
  const parts = address.split('/').filter(Boolean).map(say);
  return parts.join(`, ${t('staff.say.slash')} `);
}
