import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Claim, Source, Term } from '../../src/lib/guide.ts';
import { regionWords } from '../../src/lib/region-words.ts';
import { createTranslate } from '../../src/lib/strings.ts';
import { createTermFinder } from '../../src/lib/term-finder.ts';
import type { WeaveContext } from '../../src/lib/weave/context.ts';
import { claimSchema } from '../../src/schemas/evidence.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { stringsSchema } from '../../src/schemas/strings.ts';

/** A small guide to weave with: 4 words, 1 claim, 2 sources, the real strings. */
export function weaveContext(): WeaveContext {
  const terms = new Map(
    [
      term('ischemia', 'ischemia', 'Not enough blood reaching a part of the body.', ['ischemic']),
      term('stent', 'stent', 'A small mesh tube.', []),
      term('allodynia', 'allodynia', 'Pain from a light touch.', []),
      { ...term('bleeding', 'bleeding', 'Losing blood.', []), everyday: true },
    ].map((entry) => [entry.slug, entry]),
  );
  return {
    basePath: '/',
    regionWords: regionWords(
      { emergencyNumber: '911' },
      {
        emergencyNumber: 'your emergency number',
        emergencyPlace: 'emergency room',
        primaryCare: 'doctor',
        crisisName: 'crisis line',
        crisisNumber: 'not known',
      },
    ),
    t: createTranslate(stringsSchema.parse(parse(readFileSync('content/strings/en.yaml', 'utf8')))),
    terms,
    claims: new Map([['small-trial', claim()]]),
    sources: new Map([source('trial-1985', 'Cross FW', 1985), source('review-2001', 'Smith A', 2001)].map((entry) => [entry.id, entry])),
    finder: createTermFinder(terms.values()),
  };
}

function term(slug: string, name: string, plain: string, forms: string[]): Term {
  return { ...termSchema.parse({ term: name, say: name, plain, forms }), slug, address: `/glossary/${slug}/` };
}

function claim(): Claim {
  const data = {
    id: 'small-trial',
    plain: 'It helped some.',
    detail: '41 legs.',
    certainty: 'low',
    sources: ['trial-1985', 'review-2001'],
  };
  return { ...claimSchema.parse(data), topic: 'benefits' };
}

function source(id: string, authors: string, year: number): Source {
  const data = {
    kind: 'rct',
    title: `Title of ${id}`,
    authors,
    year,
    url: 'https://example.org/paper',
    seen: 'abstract',
    population: 'people',
  };
  return { ...sourceSchema.parse(data), id };
}
