import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { readBuildEnv } from './build-env.ts';
import { articleSchema, pageSchema } from './schemas/article.ts';
import { clinicSchema, regionSchema } from './schemas/clinic.ts';
import { codesSchema } from './schemas/codes.ts';
import { decisionSchema } from './schemas/decision.ts';
import { equalitySchema } from './schemas/equality.ts';
import { claimSchema, statementSchema } from './schemas/evidence.ts';
import { termSchema } from './schemas/glossary.ts';
import { homeSchema } from './schemas/home.ts';
import { permalinkSchema } from './schemas/permalink.ts';
import { qualitySchema, scaleSchema } from './schemas/quality.ts';
import { askedSchema, chatterSchema, sameWordsSchema, signsSchema } from './schemas/search.ts';
import { releasedSchema } from './schemas/released.ts';
import { sectionSchema, topicSchema } from './schemas/section.ts';
import { sourceSchema } from './schemas/source.ts';
import { standardSchema } from './schemas/standards.ts';
import { stringsSchema } from './schemas/strings.ts';
import { teachBackSchema } from './schemas/teach-back.ts';

const { contentDir } = readBuildEnv(process.env, process.cwd());
const at = (path: string) => join(contentDir, path);

const yamlFolder = (path: string) => glob({ base: at(path), pattern: '**/*.yaml' });
const mdxFolder = (path: string): Loader => {
  const loader = glob({ base: at(path), pattern: '**/*.mdx' });
  return { ...loader, load: (context) => loader.load(withoutModules(context)) };
};
const yamlList = (path: string, idOf?: (row: Record<string, unknown>) => string) =>
  file(at(path), {
    parser: (text) => (parse(text) as Record<string, unknown>[]).map((row) => ({ ...(idOf && { id: idOf(row) }), ...row })),
  });
/** One file that is one entry; its id is "only". */
const yamlOnly = (path: string) => file(at(path), { parser: (text) => ({ only: parse(text) as Record<string, unknown> }) });

/** Text files of a folder, by name. Not watched: a changed drawing shows on the next start. */
const textFolder = (path: string, ending: string): Loader => ({
  name: 'text-folder',
  load: async ({ store, parseData }) => {
    store.clear();
    for (const name of readdirSync(at(path))
      .filter((entry) => entry.endsWith(ending))
      .sort()) {
      const id = name.slice(0, -ending.length);
      store.set({ id, data: await parseData({ id, data: { text: readFileSync(at(`${path}/${name}`), 'utf8').trim() } }) });
    }
  },
});

/** Claims stand in one file a topic; the topic is the file's name and part of the claim's address. */
const claimFiles = (): Loader => ({
  name: 'claim-files',
  load: async ({ store, parseData }) => {
    store.clear();
    const folder = at('evidence/claims');
    for (const name of readdirSync(folder)
      .filter((entry) => entry.endsWith('.yaml'))
      .sort()) {
      const topic = name.slice(0, -'.yaml'.length);
      for (const row of parse(readFileSync(join(folder, name), 'utf8')) as { id: string }[]) {
        store.set({ id: row.id, data: await parseData({ id: row.id, data: { ...row, topic } }) });
      }
    }
  },
});

/** Has Astro keep an article's text as text, not as a module of the bundle; `lib/mdx-component.ts` says why. */
function withoutModules<Context extends object>(context: Context): Context {
  const { entryTypes } = context as { entryTypes?: Map<string, { extensions: string[]; getEntryInfo: unknown }> };
  const plain = [...(entryTypes ?? [])].map(([ending, { extensions, getEntryInfo }]) => [ending, { extensions, getEntryInfo }] as const);
  return { ...context, entryTypes: new Map(plain) };
}

export const collections = {
  articles: defineCollection({ loader: mdxFolder('articles'), schema: articleSchema }),
  pages: defineCollection({ loader: mdxFolder('pages'), schema: pageSchema }),
  glossary: defineCollection({ loader: yamlFolder('glossary'), schema: termSchema }),
  sources: defineCollection({ loader: yamlFolder('sources'), schema: sourceSchema }),
  claims: defineCollection({ loader: claimFiles(), schema: claimSchema.extend({ topic: z.string() }) }),
  statements: defineCollection({ loader: yamlList('evidence/statements.yaml'), schema: statementSchema }),
  decisions: defineCollection({ loader: yamlFolder('decision'), schema: decisionSchema }),
  standards: defineCollection({
    loader: yamlList('standards.yaml', (row) => String(row['set'])),
    schema: standardSchema.extend({ id: z.string().optional() }),
  }),
  sections: defineCollection({ loader: yamlFolder('sections'), schema: sectionSchema }),
  topics: defineCollection({ loader: yamlList('topics.yaml'), schema: topicSchema }),
  permalinks: defineCollection({
    loader: yamlList('permalinks.yaml', (row) => String(row['number'])),
    schema: permalinkSchema.extend({ id: z.string().optional() }),
  }),
  codes: defineCollection({ loader: yamlOnly('codes.yaml'), schema: codesSchema }),
  released: defineCollection({ loader: yamlOnly('permalinks.released.yaml'), schema: releasedSchema }),
  regions: defineCollection({ loader: yamlList('regions.yaml'), schema: regionSchema }),
  scales: defineCollection({ loader: yamlList('scales.yaml'), schema: scaleSchema }),
  quality: defineCollection({ loader: yamlFolder('quality'), schema: qualitySchema }),
  equality: defineCollection({ loader: yamlFolder('equality'), schema: equalitySchema }),
  clinic: defineCollection({ loader: yamlOnly('clinic.yaml'), schema: clinicSchema }),
  signs: defineCollection({ loader: yamlOnly('search/signs.yaml'), schema: signsSchema }),
  sameWords: defineCollection({ loader: yamlOnly('search/words.yaml'), schema: sameWordsSchema }),
  chatter: defineCollection({ loader: yamlOnly('search/chatter.yaml'), schema: chatterSchema }),
  teachBack: defineCollection({ loader: yamlFolder('teach-back'), schema: teachBackSchema }),
  asked: defineCollection({ loader: yamlFolder('search/asked'), schema: askedSchema }),
  home: defineCollection({ loader: yamlOnly('home.yaml'), schema: homeSchema }),
  strings: defineCollection({ loader: yamlOnly('strings/en.yaml'), schema: stringsSchema }),
  figures: defineCollection({ loader: textFolder('figures', '.svg'), schema: z.strictObject({ text: z.string() }) }),
};
