import type { Page, Section } from './guide.ts';

/** Articles on one page of a section's list: more than any section has today, so that lists stay short as the guide grows. */
export const articlesPerList = 30;

/** One page of a section's list of articles. */
export interface SectionPage {
  section: Section;
  /** Counted from 1. */
  number: number;
  last: number;
  articles: Page[];
  /** How many articles the whole section has. */
  total: number;
}

/** Cuts each section's articles into lists. A section without articles has one empty list. */
export function paginateSections(sections: readonly Section[], articles: readonly Page[]): SectionPage[] {
  return sections.flatMap((section) => {
    const own = articles.filter((page) => page.section?.id === section.id);
    const last = Math.max(1, Math.ceil(own.length / articlesPerList));
    return Array.from({ length: last }, (_, place) => ({
      section,
      number: place + 1,
      last,
      articles: own.slice(place * articlesPerList, (place + 1) * articlesPerList),
      total: own.length,
    }));
  });
}

/** Address of one page of a section's list, inside the site. */
export function sectionPageAddress(section: Section, number: number): string {
  return number === 1 ? section.address : `${section.address}page-${number}/`;
}
