import { cssString } from './css-string.ts';

/** Words at the foot of each sheet. */
export interface PageFootWords {
  /** Names the leaflet, at the left. */
  name: string;
  /** "Page {page} of {pages}", at the right. */
  page: string;
}

/** The margin boxes at the foot of a sheet, to stand in an `@page` rule: which leaflet this is, and which of its sheets. */
export function pageFoot({ name, page }: PageFootWords): string {
  const counted = page
    .split(/\{(pages?)\}/)
    .map((part, place) => (place % 2 === 1 ? `counter(${part})` : cssString(part)))
    .filter((part) => part !== '""')
    .join(' ');
  const font = 'font:11pt system-ui,sans-serif;color:#000';
  return `@bottom-left{content:${cssString(name)};${font}}@bottom-right{content:${counted};${font}}`;
}
