import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hearSigns } from '../../../src/lib/search/hear-signs.ts';
import { readSigns } from '../../../src/lib/search/index-file.ts';
import { packSigns } from '../../../src/lib/search-index/pack-signs.ts';
import { signsSchema } from '../../../src/schemas/search.ts';
import { smallIndex } from './small-index.ts';

const { signs } = smallIndex();
const heard = (query: string) => hearSigns(query, signs).map(({ say }) => say);

describe('danger signs', () => {
  it('are heard in any order, and lists may name lists', () => {
    expect(heard('My leg has gone BLACK')).toEqual(['skin has turned black']);
    expect(heard('black, on two toes')).toEqual(['skin has turned black']);
  });

  it('are told for the most pressing level only', () => {
    expect(heard('stepped on a nail, toe is black')).toEqual(['skin has turned black']);
    expect(heard('sore with fever and a black toe')).toHaveLength(2);
  });

  it('are not heard when the query says that it is not so, or means something else', () => {
    expect(heard('sore but no fever')).toEqual([]);
    expect(heard('black shoes for my foot')).toEqual([]);
    expect(heard('stepped')).toEqual([]);
  });
});

describe('the signs of this guide', () => {
  const file = join(import.meta.dirname, '../../../content/search/signs.yaml');
  const own = readSigns(packSigns(signsSchema.parse(parse(readFileSync(file, 'utf8')))));

  it.each([
    ['stepped on a nail', 'urgent'],
    ['trod on glass did not feel it', 'urgent'],
    ['foot suddenly cold and white', 'emergency'],
    ['red streak up my leg', 'urgent'],
    ['black toe', 'emergency'],
    ["dad's toe went black", 'emergency'],
    ['fever and sore', 'emergency'],
    ["can't move my foot", 'emergency'],
    ['foot is hot red and swollen', 'urgent'],
    ['pus coming out of toe', 'urgent'],
    ['wound smells bad', 'urgent'],
    ['little blister on my heel', 'soon'],
    ['I want to end my life', 'crisis'],
    ['mom is on lyrica and I cannot wake her', 'emergency'],
    ['leg weak since the injection', 'emergency'],
    ['chest pain', 'emergency'],
    ['my foot is changing shape', 'urgent'],
    ['cat scratched my diabetic foot', 'urgent'],
    ['skin cracked between my toes', 'urgent'],
    ['maggots in the bandage', 'urgent'],
    ['redness in the leg almost up to the knee', 'urgent'],
    ['toe turned purple overnight', 'emergency'],
    ['no pulse in foot', 'emergency'],
    ['cannot breathe', 'emergency'],
    ['he is not breathing', 'emergency'],
    ['no urine since the injection', 'emergency'],
    ['no feeling in my leg since the block', 'emergency'],
    ['foot has suddenly no feeling', 'emergency'],
    ['dog bit diabetic foot', 'urgent'],
    ['toe black from my shoe', 'emergency'],
  ])('hear "%s"', (query, level) => {
    expect(hearSigns(query, own)[0]?.level).toBe(level);
  });

  it.each([
    'burning feet at night',
    'how to tell pad from neuropathy burning feet',
    'i lose my balance in the dark since my feet went numb',
    'lyrica makes me wake up hungry',
    'breathing exercise so that i do not panic',
    'my foot does not sweat any more',
    'thick discolored toenail',
    'feet hurt a bit when I walk the dog',
    'maggot therapy for foot ulcers',
    'are black or white socks better for diabetic feet',
    'drained from caring for his feet',
    'cold feet all the time',
    'warm feet after nerve block',
    'swelling of legs after bypass',
    'black diabetic shoes',
    'smelly feet',
    'how to prevent blisters',
    'will I lose my toe',
    'sock seam rubs my toe',
    'can a nerve block make my leg weak',
    'what is a foot ulcer',
    'gabapentin makes me sleepy',
    'numb toes',
    'toenail fungus',
  ])('do not cry wolf at "%s"', (query) => {
    expect(hearSigns(query, own)).toEqual([]);
  });

  it('say words that complete a heading', () => {
    expect(own.filter(({ say }) => !/^[a-z].*[^.]$/.test(say)).map(({ say }) => say)).toEqual([]);
  });
});
