import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { BuildEnv } from '../build-env.ts';
import { checkContent } from '../lib/content-check/check-content.ts';
import { formatNotes, formatProblems, type Problem } from '../lib/problems.ts';
import { readHistory } from './git-history.ts';

/** How long to wait after a save, so that a save of many files is checked once. */
const settleMs = 200;

/** What is checked, on what day, and where the site will live. */
type ContentCheckOptions = Pick<BuildEnv, 'contentDir' | 'today' | 'siteUrl' | 'basePath'>;

/**
 * Checks the content before anything is built. A build with a problem fails with all of them; `astro dev` prints them
 * and goes on, and checks again when a content file changes. Astro itself only logs a broken reference and builds on.
 */
export function contentCheck({ contentDir, today, ...site }: ContentCheckOptions): AstroIntegration {
  let root = process.cwd();
  const check = () => checkContent(contentDir, root, { today, site, history: readHistory(contentDir) });
  const findProblems = () => check().problems;
  return {
    name: 'steady-steps:content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        if (command === 'build') {
          const { problems, notes } = check();
          refuse(problems);
          if (notes.length > 0) logger.warn(`\n${formatNotes(notes)}`);
        }
        if (command === 'dev') tell(findProblems(), logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (relative(contentDir, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            if (!tell(findProblems(), logger)) logger.info('No problems in the content.');
          }, settleMs);
        });
      },
    },
  };
}

/** Throws one error that holds every problem. The stack would only hide the words from an editor. */
function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const error = new Error(formatProblems(problems));
  error.name = 'ContentError';
  error.stack = '';
  throw error;
}

/** Prints the problems, if any, and says whether there were some. */
function tell(problems: readonly Problem[], logger: AstroIntegrationLogger): boolean {
  if (problems.length > 0) logger.warn(`\n${formatProblems(problems, 'The preview goes on; a build would stop here.')}`);
  return problems.length > 0;
}
