import type { Guide, Page } from './guide.ts';
import { leafletOf, type Leaflet } from './leaflet.ts';

/** A page that is handed to patients, with its number and version. */
export interface LeafletPage {
  page: Page;
  leaflet: Leaflet;
}

/** Every page that is handed to patients: urgent help first, then the articles in their order. */
export function patientLeaflets({ pages, articles }: Pick<Guide, 'pages' | 'articles'>): LeafletPage[] {
  return [...pages.filter(({ id }) => id === 'urgent-help'), ...articles].flatMap((page) => {
    const leaflet = leafletOf(page);
    return leaflet === undefined ? [] : [{ page, leaflet }];
  });
}
