/** A way the reader may have dressed the pages: attributes of <html>, as the page itself sets them from what was chosen. */
export interface Theme {
  name: string;
  /** The device's own scheme under it. */
  colorScheme: 'light' | 'dark';
  attributes: Readonly<Record<string, string>>;
  /** The file of the site with the styles that the attributes ask for. */
  sheet?: string;
}

/** A set of colors under "Easier to read". */
const chosen = (theme: string): Theme => ({
  name: theme,
  // Against the device: what was chosen must win.
  colorScheme: theme.includes('dark') ? 'light' : 'dark',
  attributes: { 'data-easier': `theme-${theme}` },
  sheet: 'easier.css',
});

/** What contrast is measured in on every page. */
export const themes: readonly Theme[] = [
  { name: 'light', colorScheme: 'light', attributes: {} },
  { name: 'dark', colorScheme: 'dark', attributes: {} },
];

/** What contrast is measured in too, on a page of every kind: pages have their colors from the same tokens, whose pairs are all computed. */
export const chosenThemes: readonly Theme[] = ['paper', 'cream', 'dark', 'contrast-light', 'contrast-dark'].map(chosen);
