import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { transform } from 'esbuild';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readHtmlFiles, type HtmlFile } from './html-files.ts';
import { cutChunks, type IndexedFile } from './pagefind-chunks.ts';
import { slimTexts } from './pagefind-texts.ts';
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
          const made = await index.getFiles();
          if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
          await writeIndex(`${root}pagefind`, made.files);
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

/** Pagefind's own interface, and what it needs for languages that this guide is not in. */
const notNeeded = /^pagefind-(?!entry)|^wasm\.unknown/;

/** Writes what a search needs, made smaller: short word lists, and the engine's script without its spaces. */
async function writeIndex(folder: string, made: readonly IndexedFile[]): Promise<void> {
  const files = slimTexts(cutChunks(made.filter(({ path }) => !notNeeded.test(path))));
  await Promise.all(
    files.map(async ({ path, content }) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), await smaller(path, content));
    }),
  );
}

/** The engine is most of what a first search fetches, so that better packing pays; the other files are many and small. */
async function smaller(path: string, content: Uint8Array): Promise<string | Uint8Array> {
  if (path === 'pagefind.js') return minify(content);
  if (!path.startsWith('wasm.')) return content;
  return gzipAsync(gunzipSync(content), { numiterations: 15 });
}

async function minify(script: Uint8Array): Promise<string> {
  return (await transform(Buffer.from(script).toString('utf8'), { minify: true, format: 'esm', target: 'es2022' })).code;
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
