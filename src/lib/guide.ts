import type { ArticleData } from '../schemas/article.ts';
import type { ClinicData, RegionData } from '../schemas/clinic.ts';
import type { CodesData } from '../schemas/codes.ts';
import type { DecisionData } from '../schemas/decision.ts';
import type { ClaimData, StatementData } from '../schemas/evidence.ts';
import type { TermData } from '../schemas/glossary.ts';
import type { HomeData } from '../schemas/home.ts';
import type { PermalinkData } from '../schemas/permalink.ts';
import type { QualityData, ScaleData } from '../schemas/quality.ts';
import type { ReleasedLine } from '../schemas/released.ts';
import type { EqualityData } from '../schemas/equality.ts';
import type { SectionData } from '../schemas/section.ts';
import type { SourceData } from '../schemas/source.ts';
import type { TeachBackData } from '../schemas/teach-back.ts';
import type { StandardData } from '../schemas/standards.ts';
import type { Logo } from './clinic-logo.ts';
import type { ArticleScan } from './scan-article.ts';
import type { RegionWords } from './region-words.ts';
import type { Signature } from './signatures.ts';
import type { Translate } from './strings.ts';

export type Term = TermData & { slug: string; address: string };
export type Claim = ClaimData & { topic: string };
export type Source = SourceData & { id: string };
export type Section = SectionData & { id: string; address: string };

/** An article or a fixed page, ready to show. */
export interface Page {
  id: string;
  kind: 'article' | 'page';
  /** Inside the site, for example /nerve-block/risks/. */
  address: string;
  section: Section | undefined;
  data: ArticleData;
  scan: ArticleScan;
  /** Slugs of glossary words its text uses. */
  terms: string[];
  /** Clinicians who signed it, newest signature first; empty until one has. */
  reviewers: Signature[];
  /** Short address for paper, for example /r/7/. */
  short: string | undefined;
}

/** A page or section that a clinic switched off. */
export interface LeftOut {
  address: string;
  title: string;
  shortTitle: string;
  /** Days of the versions that may stand on paper, oldest first; none for a section. */
  versions: readonly string[];
}

/** The whole content of a site, read once for a build. Every id in it has been followed. */
export interface Guide {
  language: string;
  /** The day that counts as today. */
  today: string;
  /** Origin and path of this copy of the site. */
  siteUrl: string;
  basePath: string;
  clinic: ClinicData;
  /** The clinic's logo, if it has one. */
  logo: Logo | undefined;
  /** undefined when the clinic's file says `unknown`: then no number is named. */
  region: RegionData | undefined;
  regionWords: RegionWords;
  t: Translate;
  home: HomeData;
  sections: Section[];
  /** In order of section, then place. */
  articles: Page[];
  /** Fixed pages such as urgent help. */
  pages: Page[];
  /** Pages and sections that this copy leaves out (`switchOff`). Their addresses stay and say so. */
  leftOut: LeftOut[];
  /** By slug, in alphabetical order. */
  terms: Map<string, Term>;
  claims: Map<string, Claim>;
  sources: Map<string, Source>;
  statements: StatementData[];
  /** Decision aids by the name of their file. */
  decisions: Map<string, DecisionData>;
  /** What decision aids are held to. */
  standards: StandardData[];
  permalinks: PermalinkData[];
  /** Questions to talk over, by the id of the article they are about. */
  teachBack: Map<string, TeachBackData>;
  /** Clinical codes and the topics that fit them. */
  codes: CodesData;
  /** What numbers stood for at the last release, by number: pages that were taken away are known from here alone. */
  released: Map<number, ReleasedLine>;
  scales: ScaleData[];
  /** Quality records by the id of the page they are about. */
  quality: Map<string, QualityData>;
  /** Equality checks by the id of the page they are about. */
  equality: Map<string, EqualityData>;
  /** SVG text by name. */
  figures: Map<string, string>;
}

/** Whether a clinician has signed any page of this copy as it stands today. */
export function isSigned({ articles, pages }: Pick<Guide, 'articles' | 'pages'>): boolean {
  return [...articles, ...pages].some(({ reviewers }) => reviewers.some(({ isCurrent }) => isCurrent));
}

/** Follows an id, or says which one is missing. */
export function mustGet<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`There is no ${what} called "${id}" in the content.`);
  return found;
}
