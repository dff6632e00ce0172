/** Words a minute that an older or tired reader takes in from plain text; on the slow side on purpose. */
const wordsPerMinute = 180;

/** Minutes to read, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

const groupMarks = { care: 'href="#care-', sure: 'href="#sure', verdict: 'href="#verdict-', unit: 'url(#unit-' } as const;

/** The groups of signs a page's HTML refers to, so that a page carries only those. */
export function spriteGroups(html: string): (keyof typeof groupMarks)[] {
  return (Object.keys(groupMarks) as (keyof typeof groupMarks)[]).filter((group) => html.includes(groupMarks[group]));
}
