import type { StringKey, Strings } from '../schemas/strings.ts';

/** Gives the words for a key, with {names} filled in. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

/** Makes the one function components ask for words. Throws when a value for a {name} is missing. */
export function createTranslate(strings: Strings): Translate {
  return (key, values = {}) =>
    strings[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The words "${key}" need a value for {${name}}.`);
      return String(value);
    });
}

/** Picks the plural form of a pair of keys by the rules of the language, for example 1 minute, 2 minutes. */
export function translateCount(t: Translate, language: string, keys: { one: StringKey; other: StringKey }, count: number): string {
  const form = new Intl.PluralRules(language).select(count);
  return t(form === 'one' ? keys.one : keys.other, { count: new Intl.NumberFormat(language).format(count) });
}
