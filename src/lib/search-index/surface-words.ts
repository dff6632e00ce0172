import { wordsOf } from '../search/fold.ts';
import { wordKey } from '../search/word-key.ts';

/** For each word key, how the word is mostly written in these texts; the shorter form when two are as common. */
export function surfaceWords(texts: Iterable<string>): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const counts = forms.get(wordKey(word)) ?? new Map<string, number>();
      forms.set(wordKey(word), counts.set(word, (counts.get(word) ?? 0) + 1));
    }
  }
  const best = (counts: Map<string, number>) =>
    [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...forms].map(([key, counts]) => [key, best(counts)]));
}
