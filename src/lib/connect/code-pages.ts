import type { CodeSystem } from '../../schemas/codes.ts';
import { mustGet, type Guide, type Page } from '../guide.ts';
import { codeForm } from './code-form.ts';
import type { CodeRow } from './match-code.ts';

/** A code or a family with everything its page says. */
export interface CodeEntry extends CodeRow {
  display: string;
  systemData: CodeSystem;
  /** Inside the site, for example /connect/icd-10-cm/E11.42/. */
  address: string;
  /** Best first, 3 at most. */
  pages: Page[];
  /** The code may mean danger: where to get help comes first. */
  isUrgent: boolean;
  /** The title rests on one weak source. */
  isPartlySure: boolean;
  /** Codes with pages of their own that begin like this one. */
  within: string[];
}

/** The topic that marks a code as a danger. */
const urgentTopic = 'urgent-help';
const most = 3;

/** Every code and family of `content/codes.yaml`, by system, then code. */
export function codeEntries(guide: Guide): CodeEntry[] {
  const { systems, codes, families } = guide.codes;
  const rows = [
    ...codes.map((row) => ({ ...row, isFamily: false })),
    ...families.map((row) => ({ ...row, code: row.prefix, isFamily: true })),
  ];
  const pages = [...guide.articles, ...guide.pages];
  const known = new Map(systems.map((system) => [system.id, system]));
  const within = (system: string, code: string) =>
    rows.filter((other) => other.system === system && other.code !== code && other.code.startsWith(code)).map((other) => other.code);
  return rows
    .map(({ system, code, display, topics, sure, isFamily }) => ({
      system,
      code,
      isFamily,
      display,
      systemData: mustGet(known, system, 'code system'),
      address: `/connect/${system}/${code}/`,
      pages: bestPages(topics, pages),
      isUrgent: topics.includes(urgentTopic),
      isPartlySure: sure === 'partly',
      within: codeForm(system)?.hasFamilies === true ? within(system, code).sort() : [],
    }))
    .sort((a, b) => compare(a.system, b.system) || compare(a.code, b.code));
}

/**
 * The pages for topics, best first: for each topic in its turn the page that is most about it. A page that names a topic
 * first is more about it than one that names it second.
 */
export function bestPages(topics: readonly string[], pages: readonly Page[]): Page[] {
  const chosen = new Set<Page>();
  for (const topic of topics) {
    const [best] = pages
      .filter((page) => page.data.topics.includes(topic) && !chosen.has(page))
      .sort((a, b) => a.data.topics.indexOf(topic) - b.data.topics.indexOf(topic));
    if (best !== undefined) chosen.add(best);
  }
  return [...chosen].slice(0, most);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
