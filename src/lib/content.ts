import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { readBuildEnv } from '../build-env.ts';
import type { ArticleData } from '../schemas/article.ts';
import { unknownRegion, type ClinicData } from '../schemas/clinic.ts';
import { logoSize, type Logo } from './clinic-logo.ts';
import { decisionClaims } from './decision.ts';
import { mustGet, type Guide, type Page, type Section } from './guide.ts';
import type { MdNode } from './md-node.ts';
import { fillAllRegionWords, fillRegionWords, generalWords, regionWords } from './region-words.ts';
import { scanArticle } from './scan-article.ts';
import { signaturesOf } from './signatures.ts';
import { createTranslate } from './strings.ts';
import { teachBackClaims } from './teach-back.ts';
import { collectPages } from './search-index/collect-pages.ts';
import { makeIndex } from './search-index/make-index.ts';
import type { SearchContent } from './search-index/search-content.ts';
import { versionDays } from './released-register.ts';
import { isSwitchedOff } from './switch-off.ts';
import { createTermFinder, type TermFinder } from './term-finder.ts';

/** A page of the guide together with the entry that renders its text. */
export interface RenderablePage {
  page: Page;
  entry: CollectionEntry<'articles'> | CollectionEntry<'pages'>;
}

let loaded: Promise<{ guide: Guide; finder: TermFinder; entries: Map<string, RenderablePage['entry']> }> | undefined;

/** The one door to the content. Read once for a build; in the live preview, again on every request. */
export async function getGuide(): Promise<Guide> {
  return (await load()).guide;
}

/** Finds glossary words in text. */
export async function getTermFinder(): Promise<TermFinder> {
  return (await load()).finder;
}

/** Articles or fixed pages with what Astro needs to render them. */
export async function getRenderablePages(kind: Page['kind']): Promise<RenderablePage[]> {
  const { guide, entries } = await load();
  const pages = kind === 'article' ? guide.articles : guide.pages;
  return pages.map((page) => ({ page, entry: mustGet(entries, page.address, 'page') }));
}

/** What editors tend for the search, besides the pages. */
export async function getSearchContent(): Promise<SearchContent> {
  const { regionWords: words, terms } = await getGuide();
  return {
    signs: fillAllRegionWords((await only('signs')).data, words),
    sameWords: (await only('sameWords')).data.same,
    chatter: (await only('chatter')).data.words,
    asked: new Map((await getCollection('asked')).map(({ id, data }) => [id, data.asked])),
    topics: new Map((await getCollection('topics')).map(({ data }) => [data.id, data.about])),
    terms: [...terms.values()].map(({ slug, term, also, forms, misspelled }) => ({ slug, names: [term, ...also, ...forms], misspelled })),
  };
}

/** The small index that a search asks first. Learning takes seconds, so a build does it once. */
export async function getSearchIndex(): Promise<ReturnType<typeof makeIndex>> {
  if (searchIndex === undefined || import.meta.env.DEV) searchIndex = buildSearchIndex();
  return searchIndex;
}

async function buildSearchIndex(): Promise<ReturnType<typeof makeIndex>> {
  const content = await getSearchContent();
  return makeIndex(collectPages(await getGuide(), content), content);
}

let searchIndex: Promise<ReturnType<typeof makeIndex>> | undefined;

function load() {
  if (loaded === undefined || import.meta.env.DEV) loaded = readGuide();
  return loaded;
}

async function readGuide() {
  const env = readBuildEnv(process.env, process.cwd());
  const strings = (await only('strings')).data;
  const t = createTranslate(strings);
  const clinic = (await only('clinic')).data;
  const regions = new Map((await getCollection('regions')).map(({ data }) => [data.id, data]));
  const region = clinic.region === unknownRegion ? undefined : mustGet(regions, clinic.region, 'region');
  const words = regionWords(region, generalWords(t));
  const say = <T>(data: T): T => fillAllRegionWords(data, words);

  const terms = await byId('glossary', ({ id, data }) => ({ ...say(data), slug: id, address: `/glossary/${id}/` }));
  const sortedTerms = new Map([...terms].sort(([, a], [, b]) => a.term.localeCompare(b.term, 'en')));
  const finder = createTermFinder(sortedTerms.values());
  const isOff = ({ address }: { address: string }) => isSwitchedOff(address, clinic.switchOff);
  const allSections = (await getCollection('sections'))
    .map(({ id, data }): Section => ({ ...data, id, address: `/${id}/` }))
    .sort((a, b) => a.order - b.order);
  const permalinks = (await getCollection('permalinks')).map(({ data }) => data).sort((a, b) => a.number - b.number);
  const shown = ({ data }: { data: ArticleData }) => import.meta.env.DEV || !data.draft;
  const articles = await getCollection('articles', shown);
  const pages = await getCollection('pages', shown);
  const entries = new Map<string, RenderablePage['entry']>();

  const decisions = await byId('decisions', ({ data }) => data);
  const teachBack = await byId('teachBack', ({ data }) => say(data));
  const blockClaims = (body: string): string[] => [
    ...(body.includes('<MyQuestions') ? [...decisions.values()].flatMap(({ talk }) => talk.map(({ claim }) => claim)) : []),
    ...(body.includes('<TeachBack')
      ? [...teachBack].flatMap(([id, data]) => (isOff({ address: `/${id}/` }) ? [] : teachBackClaims(data)))
      : []),
  ];

  const toPage =
    (kind: Page['kind']) =>
    (entry: RenderablePage['entry']): Page => {
      const address = `/${entry.id}/`;
      entries.set(address, entry);
      const scan = scanArticle(mdxToMdast(entry.body ?? '', { position: false }) as unknown as MdNode, words);
      const aid = [...decisions.values()].find(({ page }) => page === entry.id);
      // What a page shows from other files rests on claims as its own text does.
      const more = aid === undefined ? blockClaims(entry.body ?? '') : decisionClaims(aid);
      scan.claims = [...new Set([...scan.claims, ...more])];
      const data: ArticleData = say(entry.data);
      return {
        id: entry.id,
        kind,
        address,
        section: allSections.find((section) => kind === 'article' && entry.id.startsWith(`${section.id}/`)),
        data,
        scan,
        terms: [...new Set(scan.blocks.flatMap((block) => finder.find(block)).map((use) => use.slug))],
        reviewers: signaturesOf({ address, data }, clinic.reviewers),
        short: shortAddress(permalinks, address),
      };
    };

  const allArticles = articles.map(toPage('article')).sort(byPlace);
  const home = say((await only('home')).data);
  const leadsOn = ({ link }: { link: string }) => !isSwitchedOff(link, clinic.switchOff);
  const guide: Guide = {
    language: 'en-US',
    today: env.today,
    siteUrl: env.siteUrl,
    basePath: env.basePath,
    clinic,
    logo: logoOf(clinic, env.contentDir),
    region,
    regionWords: words,
    t: (key, values) => fillRegionWords(t(key, values), words),
    home: { ...home, feelings: home.feelings.filter(leadsOn), questions: home.questions.filter(leadsOn) },
    sections: allSections.filter((section) => !isOff(section)),
    articles: allArticles.filter((page) => !isOff(page)),
    pages: pages.map(toPage('page')).sort((a, b) => a.data.order - b.data.order),
    leftOut: [
      ...allSections.filter(isOff).map(({ address, title }) => ({ address, title, shortTitle: title, versions: [] })),
      ...allArticles
        .filter(isOff)
        .map(({ address, data }) => ({ address, title: data.title, shortTitle: data.shortTitle, versions: versionDays(data) })),
    ],
    terms: sortedTerms,
    claims: await byId('claims', ({ data }) => say(data)),
    sources: await byId('sources', ({ id, data }) => ({ ...data, id })),
    statements: (await getCollection('statements')).map(({ data }) => say(data)),
    decisions,
    standards: (await getCollection('standards')).map(({ data }) => data).sort((a, b) => a.order - b.order),
    teachBack,
    permalinks,
    codes: (await only('codes')).data,
    released: new Map((await only('released')).data.numbers.map((line) => [line.number, line])),
    scales: (await getCollection('scales')).map(({ data }) => data).sort((a, b) => a.order - b.order),
    quality: await byId('quality', ({ data }) => data),
    equality: await byId('equality', ({ data }) => data),
    figures: await byId('figures', ({ data }) => data.text),
  };
  return { guide, finder, entries };
}

async function only<Name extends 'strings' | 'clinic' | 'home' | 'codes' | 'released' | 'signs' | 'sameWords' | 'chatter'>(
  name: Name,
): Promise<CollectionEntry<Name>> {
  const [entry] = await getCollection(name);
  if (entry === undefined) throw new Error(`The content has no ${name} file.`);
  return entry as CollectionEntry<Name>;
}

async function byId<Name extends 'glossary' | 'claims' | 'sources' | 'figures' | 'quality' | 'equality' | 'decisions' | 'teachBack', Out>(
  name: Name,
  map: (entry: CollectionEntry<Name>) => Out,
): Promise<Map<string, Out>> {
  return new Map((await getCollection(name)).map((entry) => [entry.id, map(entry as CollectionEntry<Name>)]));
}

function logoOf({ clinic }: ClinicData, contentDir: string): Logo | undefined {
  if (clinic?.logo === undefined) return undefined;
  const { file, alt } = clinic.logo;
  return { address: `/${file}`, alt, ...logoSize(file, readFileSync(join(contentDir, file))) };
}

function byPlace(a: Page, b: Page): number {
  return (a.section?.order ?? 0) - (b.section?.order ?? 0) || a.data.order - b.data.order || (a.id < b.id ? -1 : 1);
}

function shortAddress(permalinks: readonly { number: number; target: string; status: string }[], address: string): string | undefined {
  const link = permalinks.find(({ target, status }) => target === address && status === 'live');
  return link === undefined ? undefined : `/r/${link.number}/`;
}
