import type { Guide, Page } from '../guide.ts';
import type { SearchPage } from './search-page.ts';

/** A page about the guide itself answers few searches. */
const aboutPrior = 0.6;

/** The pages that answer searches: articles and fixed pages. `topics` explains each topic id in words. */
export function collectPages(guide: Guide, topics: ReadonlyMap<string, string>): SearchPage[] {
  return [...guide.pages, ...guide.articles].map((page) => toSearchPage(page, topics));
}

function toSearchPage({ address, data, section, scan }: Page, topics: ReadonlyMap<string, string>): SearchPage {
  return {
    address,
    title: data.title,
    description: data.description,
    section: section?.title ?? '',
    prior: data.topics.length > 0 ? 1 : aboutPrior,
    fields: {
      title: [data.title, data.shortTitle],
      aliases: data.alsoCalled,
      topics: data.topics.map((id) => topics.get(id) ?? ''),
      summary: [data.description, data.answer],
      // A question among the blocks is nearly always a heading.
      headings: scan.blocks.filter((block) => block.endsWith('?')),
      body: scan.blocks,
    },
  };
}
