import { clinicSchema, regionSchema } from '../../schemas/clinic.ts';
import { codesSchema } from '../../schemas/codes.ts';
import { decisionSchema } from '../../schemas/decision.ts';
import { equalitySchema } from '../../schemas/equality.ts';
import { claimSchema, statementSchema } from '../../schemas/evidence.ts';
import { termSchema } from '../../schemas/glossary.ts';
import { homeSchema } from '../../schemas/home.ts';
import { permalinkSchema } from '../../schemas/permalink.ts';
import { qualitySchema, scaleSchema } from '../../schemas/quality.ts';
import { askedSchema, chatterSchema, sameWordsSchema, signsSchema } from '../../schemas/search.ts';
import { releasedSchema } from '../../schemas/released.ts';
import { sectionSchema, topicSchema } from '../../schemas/section.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { standardSchema } from '../../schemas/standards.ts';
import { stringsSchema } from '../../schemas/strings.ts';
import { teachBackSchema } from '../../schemas/teach-back.ts';
import type { Problem } from '../problems.ts';
import { FolderReader } from './folder-reader.ts';
import type { Library } from './library.ts';

/**
 * Reads a content folder whole. Never throws for bad content: what cannot be read becomes a problem and the rest is
 * still read, so that one run tells everything. `root` is the project's folder that file names are told from.
 */
export function readLibrary(contentDir: string, root: string): { library: Library; problems: Problem[] } {
  const reader = new FolderReader(contentDir, root);
  const content = {
    pages: [...reader.pages('articles'), ...reader.pages('pages')],
    glossary: reader.folder('glossary', termSchema),
    sources: reader.folder('sources', sourceSchema),
    claims: reader.listFolder('claims', 'evidence/claims', claimSchema),
    statements: reader.list('evidence/statements.yaml', statementSchema, 'statements'),
    decisions: reader.folder('decision', decisionSchema),
    standards: reader.list('standards.yaml', standardSchema, 'standards', 'set'),
    sections: reader.folder('sections', sectionSchema),
    topics: reader.list('topics.yaml', topicSchema, 'topics'),
    permalinks: reader.list('permalinks.yaml', permalinkSchema, 'permalinks', 'number'),
    released: reader.single('permalinks.released.yaml', releasedSchema),
    regions: reader.list('regions.yaml', regionSchema, 'regions'),
    scales: reader.list('scales.yaml', scaleSchema, 'scales'),
    quality: reader.folder('quality', qualitySchema),
    equality: reader.folder('equality', equalitySchema),
    clinic: reader.single('clinic.yaml', clinicSchema),
    codes: reader.single('codes.yaml', codesSchema),
    clinicFiles: reader.clinicFiles(),
    signs: reader.single('search/signs.yaml', signsSchema),
    sameWords: reader.single('search/words.yaml', sameWordsSchema),
    chatter: reader.single('search/chatter.yaml', chatterSchema),
    teachBack: reader.folder('teach-back', teachBackSchema),
    asked: reader.folder('search/asked', askedSchema),
    home: reader.single('home.yaml', homeSchema),
    strings: reader.single('strings/en.yaml', stringsSchema),
    figures: reader.figures(),
  };
  const library = { ...content, dir: reader.told(contentDir), fileCount: reader.fileCount, known: reader.known };
  return { library, problems: reader.problems };
}
