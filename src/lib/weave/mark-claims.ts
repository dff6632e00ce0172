import type { Element, ElementContent, Parents, Root } from 'hast';
import type { Certainty } from '../../schemas/evidence.ts';
import { shortCitation } from '../citations.ts';
import { mustGet, type Claim } from '../guide.ts';
import { h } from './h.ts';
import { note, noteButton } from './note.ts';
import type { WeaveContext } from './context.ts';

/**
 * The sign of the mark, a shape beside the words and never color alone: bars filled, out of 3, for what was studied; a speech bubble
 * for what people say, which is no step on that scale.
 */
export const signByCertainty: Record<Certainty, string> = {
  high: 'sure3',
  moderate: 'sure2',
  low: 'sure1',
  'very-low': 'sure0',
  'expert-opinion': 'sure-said',
  anecdote: 'sure-said',
};

/**
 * Adds the "How sure are we?" mark after each claim in the running text. A claim used again opens the note of its
 * first use. In quiet parts (In short, care cards) no mark is shown, but the sources are still gathered.
 * Changes the tree.
 */
export function markClaims(tree: Root, context: WeaveContext): { claims: string[]; sources: string[] } {
  const claims = new Set<string>();
  const sources = new Map<string, number>();
  /** Id of the note of each claim that has one; short because it stands on the page four times or more. */
  const noted = new Map<string, string>();

  const look = (parent: Parents, quiet: boolean): void => {
    parent.children = parent.children.flatMap((child) => {
      if (child.type !== 'element') return [child as ElementContent];
      look(child, quiet || 'dataQuiet' in child.properties);
      const id = child.properties['dataClaim'];
      if (typeof id !== 'string') return [child];
      const claim = mustGet(context.claims, id, 'claim');
      claims.add(id);
      for (const source of claim.sources) if (!sources.has(source)) sources.set(source, sources.size + 1);
      if (quiet) return [child];
      const known = noted.get(id);
      const noteId = known ?? `c${noted.size + 1}`;
      noted.set(id, noteId);
      glue(child, markButton(noteId, claim, context));
      return known === undefined ? [child, sureNote(noteId, claim, sources, context)] : [child];
    }) as typeof parent.children;
  };
  look(tree, false);
  return { claims: [...claims], sources: [...sources.keys()] };
}

/** Puts the mark behind the last word so that it never stands alone at the start of a line. */
function glue(claim: Element, mark: Element): void {
  const tied = tiedWord(claim);
  if (tied !== undefined) {
    tied.children.push(mark);
    return;
  }
  const last = claim.children.at(-1);
  const words = last?.type === 'text' ? /^([\s\S]*?)(\S+)\s*$/.exec(last.value) : null;
  if (last?.type !== 'text' || words === null) {
    claim.children.push(mark);
    return;
  }
  last.value = words[1] ?? '';
  claim.children.push(h('span', { className: ['nb'] }, [{ type: 'text', value: words[2] ?? '' }, mark]));
}

/** A claim that ends in an explained word ends in that word's note; the word before it is tied to its full stop. */
function tiedWord(claim: Element): Element | undefined {
  const word = claim.children.at(-2);
  return word?.type === 'element' && String(word.properties['className']) === 'nb' ? word : undefined;
}

function markButton(noteId: string, claim: Claim, { t }: WeaveContext): Element {
  const label = t('sure.label', { level: t(`sure.${claim.certainty}.word`) });
  const icon = h('svg', { width: 30, height: 24, 'aria-hidden': 'true' }, [h('use', { href: `#${signByCertainty[claim.certainty]}` }, [])]);
  return noteButton(noteId, { className: ['sure'] }, label, [icon]);
}

/** A note names so many sources; the claim's own page has them all. */
const mostNamed = 2;

function sureNote(noteId: string, claim: Claim, numbers: ReadonlyMap<string, number>, { t, sources }: WeaveContext): Element {
  const rest = claim.sources.length - mostNamed;
  const links = claim.sources
    .slice(0, mostNamed)
    .flatMap((id, place): ElementContent[] => [
      ...(place === 0 ? [] : [{ type: 'text', value: '; ' } as const]),
      h('a', { href: `#source-${numbers.get(id)}` }, shortCitation(mustGet(sources, id, 'source'))),
    ]);
  return note(
    noteId,
    [
      h('b', {}, t('sure.label', { level: t(`sure.${claim.certainty}.word`) })),
      h('span', {}, t(`sure.${claim.certainty}.why`)),
      h('span', {}, [
        { type: 'text', value: t('sure.from') + ' ' },
        ...links,
        ...(rest > 0 ? [{ type: 'text', value: ` ${t('sure.others', { count: rest })}` } as const] : []),
      ]),
      h('a', { href: `/evidence/claims/${claim.topic}/#${claim.id}` }, t('sure.more')),
    ],
    t('note.close'),
  );
}
