/** A way the reader may have dressed the pages: attributes of <html>, as the page itself sets them from what was chosen. */
export interface Theme {
  name: string;
  /** The device's own scheme under it. */
  colorScheme: 'light' | 'dark';
  attributes: Readonly<Record<string, string>>;
}

/** What contrast is measured in on every page. Themes that readers can choose belong here too. */
export const themes: readonly Theme[] = [
  { name: 'light', colorScheme: 'light', attributes: {} },
  { name: 'dark', colorScheme: 'dark', attributes: {} },
];
