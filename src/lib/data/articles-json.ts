import type { Guide, Page } from '../guide.ts';
import { absoluteUrl } from '../paths.ts';
import { currentReviewers } from '../review-words.ts';

/** Who read a page and when; `current` is false when its facts changed since. */
interface ArticleSignature {
  name: string;
  role: string;
  organization: string | null;
  date: string;
  current: boolean;
}

/** One row of /articles.json. The names are a contract with clinics and their software. */
export interface ArticleRow {
  id: string;
  url: string;
  short: string | null;
  title: string;
  description: string;
  section: string | null;
  topics: string[];
  language: string;
  words: number;
  readingGrade: number;
  updated: string;
  review: { lastChecked: string; nextCheck: string; reviewedBy: string[]; signatures: ArticleSignature[] };
}

/** Every article and every fixed page that serves a topic of the guide, with absolute addresses. */
export function articleRows(guide: Guide): ArticleRow[] {
  return [...guide.pages, ...guide.articles].filter(({ data }) => data.topics.length > 0).map((page) => toRow(page, guide));
}

function toRow(page: Page, guide: Guide): ArticleRow {
  const { title, description, topics, lastChecked, nextCheck, changes } = page.data;
  return {
    id: page.id,
    url: absoluteUrl(page.address, guide),
    short: page.short === undefined ? null : absoluteUrl(page.short, guide),
    title,
    description,
    section: page.section?.id ?? null,
    topics,
    language: guide.language,
    words: page.scan.words,
    readingGrade: page.scan.grade,
    updated: changes[0]?.date ?? lastChecked,
    review: {
      lastChecked,
      nextCheck,
      reviewedBy: currentReviewers(page),
      signatures: page.reviewers.map(({ name, role, organization = null, date, isCurrent: current }) => ({
        name,
        role,
        organization,
        date,
        current,
      })),
    },
  };
}
