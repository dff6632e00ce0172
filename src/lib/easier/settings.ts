/** A setting that goes up and down by steps. The middle one is what a page has by itself; values are whole numbers or words. */
interface Stepped {
  steps: readonly string[];
  usual: string;
}

/** Settings with steps, in the order of the page: size and line in percent, letter and word in hundredths of an em, width in em. */
export const stepped = {
  size: { steps: ['80', '90', '100', '125', '150', '175', '200', '250', '300'], usual: '100' },
  line: { steps: ['140', '160', '180', '200', '240'], usual: '160' },
  letter: { steps: ['0', '3', '6', '12', '20'], usual: '0' },
  word: { steps: ['0', '8', '16', '32', '48'], usual: '0' },
  width: { steps: ['16', '20', '25', '30', '36', 'full'], usual: '30' },
} as const satisfies Record<string, Stepped>;

/** Settings of which one choice holds; the first is what a page has by itself. */
export const chosen = {
  font: ['system', 'atkinson'],
  theme: ['device', 'paper', 'cream', 'dark', 'contrast-light', 'contrast-dark'],
} as const;

/** Settings that are on or off; off is what a page has by itself. */
export const switches = ['bold', 'buttons', 'nopictures', 'nohints'] as const;

export type SteppedName = keyof typeof stepped;
export type ChosenName = keyof typeof chosen;
export type SwitchName = (typeof switches)[number];

/** What a reader chose; what is left out is as the page has it by itself. */
export type Choice = ReadonlyMap<string, string>;

/** The name under which a choice is kept on the device, and the attribute of the page's root that holds it. */
export const keptAs = 'easier';

/** What was kept, as "size-150 theme-cream bold-on". Unknown words, as an older or newer copy may have kept, are passed over. */
export function readChoice(kept: string): Choice {
  const known = kept
    .split(' ')
    .map((word) => /^([a-z]+)-(.+)$/.exec(word))
    .flatMap((found) => (found?.[1] !== undefined && found[2] !== undefined ? [[found[1], found[2]] as const] : []))
    .filter(([name, value]) => valuesOf(name).includes(value));
  return new Map(known);
}

/**
 * A choice as it is kept; empty when nothing differs from what a page has by itself. Large text has a word more, so that
 * style sheets can ask for it in one.
 */
export function writeChoice(choice: Choice): string {
  const words = [...choice].filter(([name, value]) => value !== usualOf(name)).map(([name, value]) => `${name}-${value}`);
  const size = Number(choice.get('size') ?? stepped.size.usual);
  return [...words, ...(size >= 150 ? ['large'] : []), ...(size >= 200 ? ['huge'] : [])].join(' ');
}

/** The value that a setting has when nothing was chosen. */
export function usualOf(name: string): string {
  if (Object.hasOwn(stepped, name)) return stepped[name as SteppedName].usual;
  if (Object.hasOwn(chosen, name)) return chosen[name as ChosenName][0];
  return 'off';
}

/** Every value of a setting, in order; none for a name that is no setting. */
export function valuesOf(name: string): readonly string[] {
  if (Object.hasOwn(stepped, name)) return stepped[name as SteppedName].steps;
  if (Object.hasOwn(chosen, name)) return chosen[name as ChosenName];
  return (switches as readonly string[]).includes(name) ? ['off', 'on'] : [];
}
