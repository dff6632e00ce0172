import type { SearchSite } from '../schemas/search-site.ts';
import type { Guide } from './guide.ts';
import { telHref } from './region-words.ts';

/** What the script of the search has to know about this copy of the guide. */
export function searchSite({ t, basePath, region, clinic: { clinic }, sections }: Guide): Omit<SearchSite, 'style'> {
  const { phone } = clinic ?? {};
  const crisis = region.crisisLine;
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
      emergency: {
        tag: t('care.emergency.tag'),
        title: t('care.emergency.title'),
        phone: telHref(region.emergencyNumber),
        call: t('care.call', { phone: region.emergencyNumber }),
        note: t('care.outside', { region: region.name }),
      },
      urgent: { tag: t('care.urgent.tag'), title: t('care.urgent.title'), ...clinicPhone(t('care.call', { phone: phone ?? '' }), phone) },
      soon: { tag: t('care.soon.tag'), title: t('care.soon.title'), ...clinicPhone(t('care.call', { phone: phone ?? '' }), phone) },
      crisis: {
        tag: t('search.crisis.tag'),
        title: t('search.crisis.title'),
        phone: telHref(crisis?.number ?? region.emergencyNumber),
        call: t('care.call', { phone: crisis?.number ?? region.emergencyNumber }),
        note: t('care.outside', { region: region.name }),
      },
    },
    ways: [
      ...(phone === undefined ? [] : [{ label: t('care.call', { phone }), href: telHref(phone) }]),
      { label: t('nav.help'), href: '/urgent-help/' },
      ...sections.map(({ title, address }) => ({ label: title, href: address })),
      { label: t('glossary.title'), href: '/glossary/' },
    ],
  };
}

/** Without a clinic's number a card offers none: its heading says who to call. */
function clinicPhone(call: string, phone: string | undefined): { phone?: string; call?: string } {
  return phone === undefined ? {} : { phone: telHref(phone), call };
}
