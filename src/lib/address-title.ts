import type { StringKey } from '../schemas/strings.ts';
import type { Guide } from './guide.ts';

/** Pages that the site makes by itself, with the words of their titles. */
const ownPages: Readonly<Record<string, StringKey>> = {
  '/search/': 'search.title',
  '/glossary/': 'glossary.title',
  '/evidence/': 'evidence.title',
  '/evidence/statements/': 'evidence.statements',
  '/connect/': 'connect.title',
  '/handouts/': 'handout.title',
  '/keep-this-guide/': 'keep.title',
  '/about/quality/': 'quality.title',
  '/r/': 'short.list',
  '/easier-to-read/': 'easier.title',
};

/** Every address that a person may be led to by name, with its title. The name of the site stands for its home page. */
export function titlesByAddress({ articles, pages, sections, terms, clinic, t }: Guide): Map<string, string> {
  return new Map([
    ['/', clinic.siteName],
    ...[...pages, ...articles].map(({ address, data }) => [address, data.title] as const),
    ...sections.map(({ address, title }) => [address, title] as const),
    ...Object.entries(ownPages).map(([address, key]) => [address, t(key)] as const),
    ...[...terms.values()].map(({ address, term }) => [address, term] as const),
  ]);
}
