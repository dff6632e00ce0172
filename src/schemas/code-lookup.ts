/** What the page of the look-up tells its script. */
export interface CodeLookupSite {
  /** Address of the home page, with a slash at the end. */
  base: string;
  language: string;
  /** Words to show, by name; {names} in curly brackets are filled in by the script. */
  words: Record<CodeLookupWord, string>;
}

/** The words the script needs: the keys of the strings without `connect.` before them. */
export const codeLookupWords = [
  'found.exact',
  'found.prefix',
  'found.none',
  'found.noCode',
  'found.urgent',
  'found.own',
  'found.search',
  'found.searchPage',
  'found.language',
  'found.file.json',
  'found.file.atom',
  'found.forClinics',
  'found.evidence',
] as const;

export type CodeLookupWord = (typeof codeLookupWords)[number];
