import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { htmlFiles } from './html-files.ts';

/**
 * Builds the search index from the finished pages. Files go in one by one in the order of their names, so that the
 * same pages give the same index.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'steady-steps:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['[data-apparatus]'] });
          if (index === undefined) throw new Error(errors.join('\n'));
          let pages = 0;
          for (const path of await htmlFiles(root)) {
            const content = await readFile(`${root}${path}`, 'utf8');
            if (!content.includes('data-pagefind-body')) continue;
            const added = await index.addHTMLFile({ sourcePath: path, content });
            if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
            pages += 1;
          }
          const written = await index.writeFiles({ outputPath: `${root}pagefind` });
          if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
          logger.info(`search index holds ${pages} pages`);
        } catch (cause) {
          throw new Error('The search index could not be built.', { cause });
        } finally {
          await close();
        }
      },
    },
  };
}
