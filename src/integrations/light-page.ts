import { dropUnusedRules, namesIn } from './drop-unused-rules.ts';
import { dropUnusedSigns } from './drop-unused-signs.ts';
import { joinStyles } from './join-styles.ts';
import { shortTags } from './short-tags.ts';
import { trimSpaces } from './trim-spaces.ts';

const style = /<style>([\s\S]*?)<\/style>/g;

/**
 * A page that shows, says and prints the same with fewer bytes. `scriptWords` are the words of all scripts of the site,
 * which may name what they add to a page.
 */
export function lightPage(html: string, scriptWords: ReadonlySet<string>): string {
  const page = dropUnusedSigns(shortTags(trimSpaces(joinStyles(html))));
  const pageNames = namesIn(page.replace(style, ''), scriptWords);
  return page.replace(style, (_, css: string) => `<style>${dropUnusedRules(css, pageNames)}</style>`);
}

/** Every word in these scripts, so also each class or element that they add. */
export function wordsOf(scripts: string[]): ReadonlySet<string> {
  return new Set(scripts.flatMap((script) => script.match(/[a-z][\w-]*/gi) ?? []));
}
