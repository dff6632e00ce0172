import { addWords, readIndex, type SmallIndex } from '../../../src/lib/search/index-file.ts';
import { makeIndex } from '../../../src/lib/search-index/make-index.ts';
import type { SearchContent } from '../../../src/lib/search-index/search-content.ts';
import type { SearchPage } from '../../../src/lib/search-index/search-page.ts';

/** A page of a guide of a few lines. */
export function searchPage(address: string, title: string, more: { aliases?: string[]; body?: string[]; prior?: number } = {}): SearchPage {
  const { aliases = [], body = [], prior = 1 } = more;
  const fields = { title: [title], aliases, asked: [], topics: [], summary: [], headings: [], body };
  return { address, title, description: `${title}, in short.`, section: 'Why it hurts', prior, fields };
}

const pages = [
  searchPage('/urgent-help/', 'When is a foot problem an emergency?', { aliases: ['gangrene'] }),
  searchPage('/neuropathy/', 'Nerve damage (neuropathy)', { aliases: ['pins and needles', 'nueropathy'], body: ['Neuropathy burns.'] }),
  searchPage('/circulation/', 'Poor circulation and ischemia', { aliases: ['cold feet', 'hypertension'] }),
  searchPage('/medicines/', 'Which medicines help nerve pain?', { aliases: ['duloxetine', 'gabapentin'] }),
  searchPage('/amputation/', 'Could I lose my foot? Amputation', { aliases: ['blockage'] }),
  searchPage('/sleep/', 'How do I sleep with pain?', { aliases: ['awake at night'] }),
];

const content: SearchContent = {
  signs: {
    lists: { FOOT: 'foot|feet|toe*', PART: 'FOOT|leg' },
    signs: [
      {
        id: 'black',
        level: 'emergency',
        say: 'skin has turned black',
        claims: ['x'],
        hear: [['PART', 'black*'], ['gangrene']],
        unless: ['shoe*'],
      },
      { id: 'fever', level: 'emergency', say: 'you have a sore and a fever', claims: ['x'], hear: [['sore', 'fever']], unless: [] },
      { id: 'nail', level: 'urgent', say: 'you have a cut', claims: ['x'], hear: [['stepped|trod', 'nail|glass']], unless: [] },
      { id: 'blister', level: 'soon', say: 'you have a blister', claims: ['x'], hear: [['blister*']], unless: [] },
    ],
  },
  sameWords: [
    ['duloxetine', 'cymbalta'],
    ['tingling', 'pins and needles'],
  ],
  chatter: ['the my can i what is how do with please help'],
  asked: new Map(),
  topics: new Map(),
  terms: [
    { slug: 'ischemia', names: ['ischemia', 'poor blood flow'], misspelled: [] },
    { slug: 'gangrene', names: ['gangrene'], misspelled: ['kangreen'] },
  ],
};

/** The small index of that guide, packed and unpacked again as a browser gets it. */
export function smallIndex(): SmallIndex {
  const { first, more } = JSON.parse(JSON.stringify(makeIndex(pages, content))) as ReturnType<typeof makeIndex>;
  return addWords(readIndex(first), more);
}
