/** Words of the interface that the handout builder says, as the page hands them over. */
export interface HandoutWords {
  none: string;
  loading: string;
  readyOne: string;
  readyOther: string;
  failed: string;
  unknown: string;
  copied: string;
  notCopied: string;
  cover: string;
  contents: string;
  leaflet: string;
  printed: string;
  words: string;
  foot: string;
  coverFoot: string;
  page: string;
  sourcesAt: string;
}

/** Fills `{names}` in words of the interface. */
export function fill(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
