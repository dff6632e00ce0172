import type { SearchSite } from '../schemas/search-site.ts';
import { clinicPhones, phoneTimes } from './clinic-phones.ts';
import type { Guide } from './guide.ts';
import { telHref } from './region-words.ts';
import type { Translate } from './strings.ts';

/** What the script of the search has to know about this copy of the guide. */
export function searchSite({ t, basePath, region, clinic, sections }: Guide): Omit<SearchSite, 'style'> {
  const outside = region === undefined ? t('care.anywhere') : t('care.outside', { region: region.name });
  const emergency = numberToCall(region?.emergencyNumber, t);
  const foot = { ...numberToCall(clinic.clinic?.phone, t), ...note(phoneTimes(clinic, t)) };
  const crisis = region?.crisisLine === undefined ? emergency : numberToCall(region.crisisLine.number, t);
  return {
    base: basePath,
    words: {
      one: t('search.found.one', { query: '{query}' }),
      other: t('search.found.other', { count: '{count}', query: '{query}' }),
      none: t('search.none', { query: '{query}' }),
      loading: t('search.loading'),
      error: t('search.error'),
      showing: t('search.showing', { count: '{count}', query: '{query}' }),
      instead: t('search.instead', { query: '{query}' }),
      meant: t('search.meant', { query: '{query}' }),
      near: t('search.near'),
      browse: t('search.browse'),
      fullText: t('search.fullText'),
      all: t('search.all'),
      results: t('search.results'),
      close: t('search.close'),
      signs: t('search.signs'),
      slash: t('search.slash'),
    },
    cards: {
      emergency: { tag: t('care.emergency.tag'), title: t('care.emergency.title'), ...emergency, note: outside },
      urgent: { tag: t('care.urgent.tag'), title: t('care.urgent.title'), ...foot },
      soon: { tag: t('care.soon.tag'), title: t('care.soon.title'), ...foot },
      crisis: { tag: t('search.crisis.tag'), title: t('search.crisis.title'), ...crisis, note: outside },
    },
    ways: [
      ...clinicPhones(clinic, t).map(({ label, number, href }) => ({ label: `${label} ${number}`, href })),
      { label: t('nav.help'), href: '/urgent-help/' },
      ...sections.map(({ title, address }) => ({ label: title, href: address })),
      { label: t('glossary.title'), href: '/glossary/' },
    ],
  };
}

/** Without a number a card offers none: its heading says who to call. */
function numberToCall(number: string | undefined, t: Translate): { phone?: string; call?: string } {
  return number === undefined ? {} : { phone: telHref(number), call: t('care.call', { phone: number }) };
}

function note(text: string): { note?: string } {
  return text === '' ? {} : { note: text };
}
