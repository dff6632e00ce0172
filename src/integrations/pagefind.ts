import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readHtmlFiles, type HtmlFile } from './html-files.ts';

/**
 * Builds the search index from the finished pages. Files go in in the order of their names, so that the same pages give
 * the same index.
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
          for await (const files of readHtmlFiles(root)) {
            const searchable = files.filter(({ html }) => html.includes('data-pagefind-body'));
            // The engine takes what it is sent in turn; sending the next before it has answered keeps it busy.
            await Promise.all(searchable.map((file) => addPage(index, file)));
            pages += searchable.length;
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

async function addPage(index: PagefindIndex, { path, html }: HtmlFile): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath: path, content: html });
  if (errors.length > 0) throw new Error(`${path}: ${errors.join('\n')}`);
}
