import type { ArticleData } from '../../schemas/article.ts';
import type { ClinicData, RegionData } from '../../schemas/clinic.ts';
import type { CodesData } from '../../schemas/codes.ts';
import type { DecisionData } from '../../schemas/decision.ts';
import type { EqualityData } from '../../schemas/equality.ts';
import type { ClaimData, StatementData } from '../../schemas/evidence.ts';
import type { TermData } from '../../schemas/glossary.ts';
import type { HomeData } from '../../schemas/home.ts';
import type { PermalinkData } from '../../schemas/permalink.ts';
import type { QualityData, ScaleData } from '../../schemas/quality.ts';
import type { AskedData, ChatterData, SameWordsData, SignsData } from '../../schemas/search.ts';
import type { ReleasedData } from '../../schemas/released.ts';
import type { SectionData } from '../../schemas/section.ts';
import type { SourceData } from '../../schemas/source.ts';
import type { StandardData } from '../../schemas/standards.ts';
import type { Strings } from '../../schemas/strings.ts';
import type { TeachBackData } from '../../schemas/teach-back.ts';
import type { MdNode } from '../md-node.ts';
import type { FieldPath } from './yaml-source.ts';

/** One thing of the content with the place it was read from. */
export interface Entry<T> {
  id: string;
  /** The fields that are right. One wrong field does not hide the others, so that one run tells everything. */
  data: Partial<T>;
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Line of a field of this entry in its file. */
  lineOf(path: FieldPath): number;
}

/** An article or a fixed page: its front matter and its parsed text. */
export interface PageEntry extends Entry<ArticleData> {
  kind: 'article' | 'page';
  /** Address inside the site, for example /nerve-block/risks/. */
  address: string;
  /** First part of the id of an article; empty for a fixed page. */
  section: string;
  /** The text; empty when it could not be parsed. */
  tree: MdNode;
  /** false when the text could not be parsed, so that nobody misses what may well be in it. */
  parsed: boolean;
}

/** A drawing under `figures/`. */
export interface FigureFile {
  id: string;
  file: string;
  svg: string;
}

/** A picture that a clinic put beside its file. */
export interface ClinicFile {
  /** Path inside the content folder, for example clinic/logo.svg. */
  name: string;
  file: string;
  bytes: Buffer;
}

/** Kinds of thing that other content names by id. */
export type IdKind =
  | 'articles'
  | 'pages'
  | 'glossary'
  | 'sources'
  | 'claims'
  | 'statements'
  | 'sections'
  | 'topics'
  | 'regions'
  | 'permalinks'
  | 'figures'
  | 'quality'
  | 'equality'
  | 'scales'
  | 'decision'
  | 'standards'
  | 'teach-back'
  | 'search/asked';

/** Everything under the content folder, typed, as far as it could be read. */
export interface Library {
  /** The content folder as told in problems, for example "content". */
  dir: string;
  /** How many files were read. */
  fileCount: number;
  pages: PageEntry[];
  glossary: Entry<TermData>[];
  sources: Entry<SourceData>[];
  claims: Entry<ClaimData>[];
  statements: Entry<StatementData>[];
  /** Decision aids. */
  decisions: Entry<DecisionData>[];
  /** What decision aids are held to. */
  standards: Entry<StandardData>[];
  sections: Entry<SectionData>[];
  topics: Entry<{ id: string; about: string }>[];
  permalinks: Entry<PermalinkData>[];
  /** The register of the last release. */
  released?: Entry<ReleasedData> | undefined;
  regions: Entry<RegionData>[];
  scales: Entry<ScaleData>[];
  /** By id of the page they are about. */
  quality: Entry<QualityData>[];
  /** Equality checks, by id of the page they are about. */
  equality: Entry<EqualityData>[];
  clinic?: Entry<ClinicData> | undefined;
  codes?: Entry<CodesData> | undefined;
  clinicFiles: ClinicFile[];
  signs?: Entry<SignsData> | undefined;
  sameWords?: Entry<SameWordsData> | undefined;
  chatter?: Entry<ChatterData> | undefined;
  /** Questions to talk over, by id of the article they are about. */
  teachBack: Entry<TeachBackData>[];
  /** By id of the page that answers. */
  asked: Entry<AskedData>[];
  home?: Entry<HomeData> | undefined;
  strings?: Entry<Strings> | undefined;
  figures: FigureFile[];
  /**
   * Every id that exists, of entries with faults too. A kind is missing when a file that holds some of its ids could
   * not be read: then nobody can say that an id does not exist.
   */
  known: Partial<Record<IdKind, ReadonlySet<string>>>;
}
