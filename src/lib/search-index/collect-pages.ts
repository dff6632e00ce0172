import type { Guide, Page } from '../guide.ts';
import type { SearchContent } from './search-content.ts';
import type { SearchPage } from './search-page.ts';

/** A page about the guide itself answers few searches. */
const aboutPrior = 0.6;

/** The pages that answer searches: articles and fixed pages. */
export function collectPages(guide: Guide, content: Pick<SearchContent, 'topics' | 'asked'>): SearchPage[] {
  return [...guide.pages, ...guide.articles].map((page) => toSearchPage(page, content));
}

function toSearchPage({ id, address, data, section, scan }: Page, { topics, asked }: Pick<SearchContent, 'topics' | 'asked'>): SearchPage {
  return {
    address,
    title: data.title,
    description: data.description,
    section: section?.title ?? '',
    prior: data.topics.length > 0 ? 1 : aboutPrior,
    fields: {
      title: [data.title, data.shortTitle],
      aliases: data.alsoCalled,
      asked: asked.get(id) ?? [],
      topics: data.topics.map((id) => topics.get(id) ?? ''),
      summary: [data.description, data.answer],
      // A question among the blocks is nearly always a heading.
      headings: scan.blocks.filter((block) => block.endsWith('?')),
      body: scan.blocks,
    },
  };
}
