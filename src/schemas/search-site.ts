/** What the script of the search needs to know about the site it runs on. */
export interface SearchSite {
  /** Path on the host, with a slash at both ends. */
  base: string;
  /** Words of the interface. */
  words: Record<string, string>;
  /** What a card says by level: tag and heading, and the number it offers, if there is one. */
  cards: Record<string, { tag: string; title: string; phone?: string | undefined; call?: string; note?: string }>;
  /** Other ways on: label and address, inside the site unless it begins with "tel:". */
  ways: { label: string; href: string }[];
  /** Style of what the script shows. */
  style: string;
}
