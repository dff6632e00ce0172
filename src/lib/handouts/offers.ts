import type { Guide, Page } from '../guide.ts';
import { leafletOf } from '../leaflet.ts';

/** A line of the list to tick. */
export interface OfferedLeaflet {
  number: number;
  version: number;
  /** What stands for it in the address, where that is not its number. */
  item?: 'signs';
  address: string;
  label: string;
}

/** Leaflets under one heading. */
export interface LeafletGroup {
  title: string;
  leaflets: OfferedLeaflet[];
}

/** Every page that can be printed as a leaflet, help first, then by section, then the pages about the guide. */
export function offerLeaflets({ pages, articles, sections, t }: Guide): LeafletGroup[] {
  const help = pages.filter(({ id }) => id === 'urgent-help');
  const signs = help.flatMap(offer).map((leaflet) => ({ ...leaflet, item: 'signs' as const, label: t('handout.signs') }));
  return [
    { title: t('nav.help'), leaflets: [...help.flatMap(offer), ...signs] },
    ...sections.map(({ id, title }) => ({ title, leaflets: articles.filter(({ section }) => section?.id === id).flatMap(offer) })),
    { title: t('footer.aboutTitle'), leaflets: pages.filter(({ id }) => id !== 'urgent-help').flatMap(offer) },
  ].filter(({ leaflets }) => leaflets.length > 0);
}

function offer(page: Page): OfferedLeaflet[] {
  const leaflet = leafletOf(page);
  if (leaflet === undefined || page.data.printsItself) return [];
  const { number, version } = leaflet;
  return [{ number, version, address: page.address, label: `${number}. ${page.data.title}` }];
}
