import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readHtmlFiles, type HtmlFile } from './html-files.ts';
import { readSearchWords, type SearchWords } from './search-words.ts';

/**
 * Builds the search index from the finished pages. Files go in in the order of their names, so that the same pages give
 * the same index.
 */
export function pagefind({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'steady-steps:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['[data-apparatus]'] });
          if (index === undefined) throw new Error(errors.join('\n'));
          const words = readSearchWords(contentDir);
          let pages = 0;
          for await (const files of readHtmlFiles(root)) {
            const searchable = files.filter(({ html }) => html.includes('data-pagefind-body'));
            // The engine takes what it is sent in turn; sending the next before it has answered keeps it busy.
            await Promise.all(searchable.map((file) => addPage(index, withSearchWords(file, words))));
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

/** The page as the index sees it: other names and misspellings stand in its head, where Pagefind reads them as metadata. */
function withSearchWords({ path, html }: HtmlFile, words: SearchWords): HtmlFile {
  const own = words.get(`/${path.replace(/index\.html$/, '')}`) ?? [];
  if (own.length === 0) return { path, html };
  const content = own.join(', ').replace(/[<>&"]/g, ' ');
  return { path, html: html.replace('</head>', `<meta data-pagefind-meta="aka[content]" content="${content}"></head>`) };
}
