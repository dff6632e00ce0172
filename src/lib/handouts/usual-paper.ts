import type { Paper } from './choices.ts';

/** Countries whose printers hold Letter; all others hold A4. */
const letterCountries = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** The paper of a region such as "en-US": what is chosen until somebody chooses. A4 for a region that nobody named. */
export function usualPaper(region: string | undefined): Paper {
  return letterCountries.has(region?.split('-')[1] ?? '') ? 'letter' : 'a4';
}
