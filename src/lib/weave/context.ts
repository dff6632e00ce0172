import type { Guide } from '../guide.ts';
import type { TermFinder } from '../term-finder.ts';

/** The parts of a guide that weaving needs. */
export type WeaveContext = Pick<Guide, 'basePath' | 'regionWords' | 't' | 'terms' | 'claims' | 'sources'> & { finder: TermFinder };
