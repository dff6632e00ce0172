import { pageFoot } from '../paper/page-foot.ts';
import type { Choices } from './choices.ts';

/** Leaflets of a handout with what stands at the foot of their sheets. */
export interface SheetFoot {
  /** Name of the kind of page in CSS. */
  name: string;
  foot: string;
}

/**
 * Rules for the sheets of a handout: paper, size of the text, and a foot for each leaflet. `page` is "Page {page} of
 * {pages}". Margins are narrower for main points, so that they fit on the two sides of one sheet, and for the largest
 * letters, so that a card of danger signs fits on one sheet.
 */
export function pageRules({ size, paper, isShort }: Choices, feet: readonly SheetFoot[], page: string): string {
  const isTight = isShort || size >= 20;
  return [
    `.sheets{--size:${size}pt${isTight ? ';--card-lines:1.35' : ''}}`,
    `@page{size:${paper === 'a4' ? 'A4' : 'letter'};margin:${isTight ? '11mm 16mm 16mm' : '18mm 20mm'}}`,
    ...feet.map(({ name, foot }) => `@page ${name}{${pageFoot({ name: foot, page })}}.${name}{page:${name}}`),
  ].join('');
}
