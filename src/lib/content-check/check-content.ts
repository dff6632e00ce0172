import { sortProblems, type Problem } from '../problems.ts';
import type { Check, CheckContext } from './check.ts';
import { checkBlockShapes } from './checks/block-shapes.ts';
import { checkCareCards } from './checks/care-cards.ts';
import { checkClinicLogo } from './checks/clinic-logo.ts';
import { checkClinic } from './checks/clinic.ts';
import { checkComponents } from './checks/components.ts';
import { checkDates } from './checks/dates.ts';
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
import { checkQuality } from './checks/quality.ts';
import { checkReferences } from './checks/references.ts';
import { checkReviewers } from './checks/reviewers.ts';
import { checkSearchSigns } from './checks/search-signs.ts';
import { checkSellingWords } from './checks/selling-words.ts';
import { checkSpelling } from './checks/spelling.ts';
import { checkSwitchOff } from './checks/switch-off.ts';
import { checkTermNames } from './checks/term-names.ts';
import { checkTextIds } from './checks/text-ids.ts';
import { checkTokens } from './checks/tokens.ts';
import { noteContent } from './content-notes.ts';
import type { Library } from './library.ts';
import { readLibrary } from './read-library.ts';

const checks: readonly Check[] = [
  checkFileNames,
  checkDuplicates,
  checkTermNames,
  checkReferences,
  checkQuality,
  checkTextIds,
  checkSearchSigns,
  checkComponents,
  checkBlockShapes,
  checkDoNotItems,
  checkCareCards,
  checkHeadings,
  checkImages,
  checkDrawings,
  checkLinks,
  checkMedicalFigures,
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
];

/**
 * Reads a content folder and tells everything that is wrong with it, sorted, and what should be known besides. `root`
 * is the project's folder.
 */
export function checkContent(
  contentDir: string,
  root: string,
  context: CheckContext,
): { library: Library; problems: Problem[]; notes: Problem[] } {
  const { library, problems } = readLibrary(contentDir, root);
  return {
    library,
    problems: sortProblems([...problems, ...checks.flatMap((check) => check(library, context))]),
    notes: noteContent(library),
  };
}
