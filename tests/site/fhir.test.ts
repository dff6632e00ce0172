import type { Bundle, DocumentReference } from '@medplum/fhirtypes';
import { describe, expect, inject, it } from 'vitest';
import { fhirFaults } from '../helpers/fhir-validators.ts';
import { listFiles, readBuilt } from '../helpers/read-site.ts';

interface ArticleRow {
  url: string;
  short: string;
  title: string;
  updated: string;
  review: { reviewedBy: string[] };
}

describe.each([inject('realSite'), inject('fixtureSite')])('the FHIR files of the $name site', (site) => {
  const files = listFiles(site.dir, '.json').filter((file) => file.startsWith('fhir/DocumentReference/'));
  const documents = files.map((file) => ({ file, document: JSON.parse(readBuilt(site, file)) as DocumentReference }));
  const bundle = JSON.parse(readBuilt(site, 'fhir/Bundle/leaflets.json')) as Bundle<DocumentReference>;
  const home = site.origin + site.base;

  it('are valid R4, each document and the bundle', () => {
    expect(documents.length).toBeGreaterThan(2);
    expect(documents.flatMap(({ file, document }) => fhirFaults(document).map((fault) => `${file}: ${fault}`))).toEqual([]);
    expect(fhirFaults(bundle)).toEqual([]);
  });

  it('hold one document for each page of articles.json, named by its number for paper', () => {
    const rows = JSON.parse(readBuilt(site, 'articles.json')) as ArticleRow[];
    const found = documents.map(({ document }) => ({
      url: document.content[0]?.attachment.url,
      short: document.identifier?.[0]?.value,
      title: document.content[0]?.attachment.title,
      updated: document.date?.slice(0, 10),
    }));
    const wanted = rows.map(({ url, short, title, updated }) => ({ url, short, title, updated }));
    expect(sorted(found)).toEqual(sorted(wanted));
    for (const { file, document } of documents) {
      expect(file).toBe(`fhir/DocumentReference/${document.id ?? ''}.json`);
      expect(document.identifier?.[0]?.value).toBe(`${home}r/${document.id?.replace('leaflet-', '') ?? ''}/`);
    }
  });

  it('are about no patient and claim no check that did not happen', () => {
    const rows = JSON.parse(readBuilt(site, 'articles.json')) as ArticleRow[];
    const signed = new Set(rows.filter(({ review }) => review.reviewedBy.length > 0).map(({ url }) => url));
    for (const { document } of documents) {
      expect(Object.keys(document)).not.toContain('subject');
      expect(JSON.stringify(document)).not.toMatch(/patient\//i);
      expect(document.docStatus).toBe(signed.has(document.content[0]?.attachment.url ?? '') ? 'final' : 'preliminary');
    }
  });

  it('hold in the bundle just the documents, each at an address that ends with its id', () => {
    expect(bundle.entry?.map(({ resource }) => resource)).toEqual(
      [...documents].map(({ document }) => document).sort((a, b) => numberOf(a) - numberOf(b)),
    );
    for (const { fullUrl, resource, link } of bundle.entry ?? []) {
      expect(fullUrl).toBe(`${home}fhir/DocumentReference/${resource?.id ?? ''}`);
      expect(files).toContain(link?.[0]?.url.slice(home.length));
    }
  });
});

describe('the validators', () => {
  const whole = JSON.parse(readBuilt(inject('realSite'), 'fhir/DocumentReference/leaflet-2.json')) as DocumentReference;
  const [content] = whole.content;
  const withAttachment = (change: object) => ({ ...whole, content: [{ attachment: { ...content?.attachment, ...change } }] });
  const without = (name: string) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));

  it.each([
    ['without its status', without('status')],
    ['without its content', without('content')],
    ['with a status that is none', { ...whole, status: 'valid' }],
    ['with a docStatus that is none', { ...whole, docStatus: 'reviewed' }],
    ['with a field that is none', { ...whole, leaflet: 2 }],
    ['with one content where a list belongs', { ...whole, content }],
    ['with an empty content', { ...whole, content: [{}] }],
    ['with a day where a moment belongs', { ...whole, date: '2026-11-25' }],
    ['with a moment without its zone', { ...whole, date: '2026-11-25T00:00:00' }],
    ['with a number where text belongs', withAttachment({ title: 5 })],
    ['with an address that is none', withAttachment({ url: 'not an address' })],
    ['with a day that is none', withAttachment({ creation: '25 November' })],
  ])('refuse a document %s', (_, broken) => {
    expect(fhirFaults(broken)).not.toEqual([]);
  });

  it('refuse a bundle with a broken document in it, and one of no kind', () => {
    const bundle = {
      resourceType: 'Bundle',
      id: 'b',
      type: 'collection',
      entry: [{ fullUrl: 'https://example.org/a/1', resource: without('status') }],
    };
    expect(fhirFaults(bundle)).not.toEqual([]);
    expect(fhirFaults({ resourceType: 'Bundle', type: 'list' })).not.toEqual([]);
  });
});

function sorted<T>(rows: readonly T[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

function numberOf({ id }: DocumentReference): number {
  return Number(id?.replace('leaflet-', ''));
}
