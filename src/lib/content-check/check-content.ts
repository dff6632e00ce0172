import { sortProblems, type Problem } from '../problems.ts';
import type { Check, CheckContext } from './check.ts';
import { checkAsked } from './checks/asked.ts';
import { checkBlockShapes } from './checks/block-shapes.ts';
import { checkCareCards } from './checks/care-cards.ts';
import { checkChances } from './checks/chances.ts';
import { checkClinicLogo } from './checks/clinic-logo.ts';
import { checkClinic } from './checks/clinic.ts';
import { checkCodes } from './checks/codes.ts';
import { checkComponents } from './checks/components.ts';
import { checkDates } from './checks/dates.ts';
import { checkDecision } from './checks/decision.ts';
import { checkDoNotItems } from './checks/do-not-items.ts';
import { checkDrawings } from './checks/drawings.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkEmergencyWords } from './checks/emergency-words.ts';
import { checkFileNames } from './checks/file-names.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkImages } from './checks/images.ts';
import { checkLinks } from './checks/links.ts';
import { checkMedicalFigures } from './checks/medical-figures.ts';
import { checkPermalinkHistory } from './checks/permalink-history.ts';
import { checkPermalinkNumbers } from './checks/permalink-numbers.ts';
import { checkPermalinks } from './checks/permalinks.ts';
import { checkEquality } from './checks/equality.ts';
import { checkQuality } from './checks/quality.ts';
import { checkReferences } from './checks/references.ts';
import { checkReleasedRegister } from './checks/released-register.ts';
import { checkRetiredPermalinks } from './checks/retired-permalinks.ts';
import { checkReviewers } from './checks/reviewers.ts';
import { checkSearchSigns } from './checks/search-signs.ts';
import { checkSellingWords } from './checks/selling-words.ts';
import { checkSpelling } from './checks/spelling.ts';
import { checkSwitchOff } from './checks/switch-off.ts';
import { checkTeachBack } from './checks/teach-back.ts';
import { checkTermNames } from './checks/term-names.ts';
import { checkTextIds } from './checks/text-ids.ts';
import { checkTextMessages } from './checks/text-messages.ts';
import { checkTokens } from './checks/tokens.ts';
import { checkVersions } from './checks/versions.ts';
import { noteContent } from './content-notes.ts';
import type { Library } from './library.ts';
import { noteTitles } from './note-titles.ts';
import { readLibrary } from './read-library.ts';

const checks: readonly Check[] = [
  checkFileNames,
  checkDuplicates,
  checkTermNames,
  checkReferences,
  checkEquality,
  checkQuality,
  checkTextIds,
  checkCodes,
  checkSearchSigns,
  checkAsked,
  checkComponents,
  checkBlockShapes,
  checkDoNotItems,
  checkCareCards,
  checkHeadings,
  checkImages,
  checkDrawings,
  checkLinks,
  checkMedicalFigures,
  checkChances,
  checkDecision,
  checkTeachBack,
  checkSellingWords,
  checkSpelling,
  checkEmergencyWords,
  checkTokens,
  checkDates,
  checkClinic,
  checkClinicLogo,
  checkReviewers,
  checkSwitchOff,
  checkPermalinkNumbers,
  checkPermalinks,
  checkPermalinkHistory,
  checkRetiredPermalinks,
  checkReleasedRegister,
  checkVersions,
  checkTextMessages,
];

/** What a reading of the content found. */
interface Checked {
  library: Library;
  /** What must be mended, sorted. */
  problems: Problem[];
  /** What a person should look at; it may well be right. */
  notes: Problem[];
}

/** Reads a content folder and tells everything that is wrong with it. `root` is the project's folder. */
export function checkContent(contentDir: string, root: string, context: CheckContext): Checked {
  const { library, problems } = readLibrary(contentDir, root);
  return {
    library,
    problems: sortProblems([...problems, ...checks.flatMap((check) => check(library, context))]),
    notes: sortProblems([...noteTitles(library), ...noteContent(library)]),
  };
}
