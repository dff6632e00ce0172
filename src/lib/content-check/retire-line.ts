import type { PermalinkData } from '../../schemas/permalink.ts';

/** The line of a live page, as it stands in the register. */
export function liveLine({ number, target, since }: Pick<PermalinkData, 'number' | 'target' | 'since'>): string {
  return `- { number: ${number}, target: ${target}, since: ${since}, status: live }`;
}

/** The line that retires a page properly. Its author puts in the page to read instead and the reason, where they are not known. */
export function retireLine(line: Omit<PermalinkData, 'status'>, today: string): string {
  const { number, target, since, retired = today, readInstead = '/address-of-a-live-page/', why = 'One sentence for its readers.' } = line;
  const fields = `number: ${number}, target: ${target}, since: ${since}, status: retired, retired: ${retired}`;
  return `- { ${fields}, readInstead: ${readInstead}, why: ${JSON.stringify(why)} }`;
}
