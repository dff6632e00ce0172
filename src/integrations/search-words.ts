import { readLibrary } from '../lib/content-check/read-library.ts';

/** Words people search a page by though the page does not say them, by its address inside the site. */
export type SearchWords = ReadonlyMap<string, readonly string[]>;

/** Reads other names and misspellings from front matter and the glossary: the index learns them, readers download none. */
export function readSearchWords(contentDir: string): SearchWords {
  const { library } = readLibrary(contentDir, process.cwd());
  return new Map([
    ...library.pages.map(({ address, data }) => [address, data.alsoCalled ?? []] as const),
    ...library.glossary.map(({ id, data }) => [`/glossary/${id}/`, data.misspelled ?? []] as const),
  ]);
}
