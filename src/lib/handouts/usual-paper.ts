import type { Paper } from './choices.ts';

/** Countries whose printers hold Letter; all others hold A4. */
const letterCountries = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** The paper of a region such as "en-US": what is chosen until somebody chooses. */
export function usualPaper(region: string): Paper {
  return letterCountries.has(region.split('-')[1] ?? '') ? 'letter' : 'a4';
}
