import type { ChanceData } from '../../../schemas/evidence.ts';
import { nodeText, propText, type MdNode } from '../../md-node.ts';
import type { Problem } from '../../problems.ts';
import type { Library, PageEntry } from '../library.ts';
import { mendUnknown } from '../nearest.ts';
import { elementsOf, isElement, nodesOf } from '../nodes.ts';
import { problemInField, problemInText } from '../problem-at.ts';
import { medicalFigure } from './medical-figures.ts';

/**
 * Holds chances to the ledger: a count is one of the numbers that its claim tells, pictures name chances that exist, and
 * a chance that stands in words alone has a picture on its page or a reason for having none.
 */
export function checkChances(library: Library): Problem[] {
  const chances = new Map(library.claims.map(({ id, data }) => [id, data.chances ?? []]));
  return [
    ...strayCounts(library),
    ...library.pages.flatMap((page) => pictureProblems(page, chances)),
    ...library.pages.flatMap((page) => [...bareChances(page), ...idleExceptions(page)]),
  ];
}

/** A count that the words of its claim do not tell was changed in one place and not in the other. */
function strayCounts(library: Library): Problem[] {
  return library.claims.flatMap((claim) => {
    const told = numbersIn(`${claim.data.plain ?? ''} ${claim.data.detail ?? ''}`);
    return (claim.data.chances ?? []).flatMap((chance, place) =>
      chance.groups.flatMap(({ count }, at) =>
        told.some((number) => Math.round(number) === count || Math.ceil(number) === count)
          ? []
          : [
              problemInField(
                claim,
                ['chances', place, 'groups', at, 'count'],
                `The count ${count} is in neither "plain" nor "detail" of this claim.`,
                'Write the same number in all of them.',
              ),
            ],
      ),
    );
  });
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
}

function pictureProblems(page: PageEntry, chances: ReadonlyMap<string, readonly ChanceData[]>): Problem[] {
  return elementsOf(page.tree, 'IconArray', 'Compare').flatMap(({ node }) => {
    const name = node.name ?? '';
    const known = chances.get(propText(node, 'claim') ?? '');
    const id = propText(node, 'chance');
    if (known === undefined || id === undefined) return [];
    const chance = known.find((candidate) => candidate.id === id);
    if (chance === undefined) {
      const ids = known.map((candidate) => candidate.id);
      const add = 'Add it to "chances" of the claim.';
      return [problemInText(page, node, `${name} chance`, `The claim has no chance called "${id}".`, mendUnknown(id, ids, add))];
    }
    return groupProblems(page, node, chance);
  });
}

function groupProblems(page: PageEntry, node: MdNode, { groups }: ChanceData): Problem[] {
  if (node.name === 'Compare') {
    if (groups.length > 1) return [];
    return [problemInText(page, node, 'Compare', 'This chance has one group, so there is nothing to compare.', 'Write IconArray.')];
  }
  const ids = groups.map(({ id }) => id);
  const group = propText(node, 'group');
  if (group === undefined && groups.length === 1) return [];
  if (group === undefined) {
    const mend = `Write Compare to show them all, or group="${ids[0] ?? ''}".`;
    return [problemInText(page, node, 'IconArray group', `This chance has ${groups.length} groups.`, mend)];
  }
  if (ids.includes(group)) return [];
  return [problemInText(page, node, 'IconArray group', `The chance has no group called "${group}".`, mendUnknown(group, ids))];
}

/** Blocks that hold several numbers, or where nothing may stand between a reader and the words. */
const wordsOnly = new Set(['CompareTable', 'CareCard', 'OneStory']);

function bareChances(page: PageEntry): Problem[] {
  const answered = new Set([...picturedClaims(page), ...(page.data.inWords ?? []).map(({ claim }) => claim)]);
  const seen = new Set<string>();
  return chanceClaims(page).flatMap(({ id, node, words }) => {
    if (answered.has(id) || seen.has(id)) return [];
    seen.add(id);
    const mend = `Show it with IconArray or Compare, or say in "inWords" of the front matter why words are enough: { claim: ${id}, why: ... }.`;
    return [problemInText(page, node, 'Claim', `The chance "${words}" stands in words alone.`, mend)];
  });
}

/** An exception that nothing needs any more would hide the next one. */
function idleExceptions(page: PageEntry): Problem[] {
  if (!page.parsed) return [];
  const needed = new Set(chanceClaims(page).map(({ id }) => id));
  const pictured = new Set(picturedClaims(page));
  return (page.data.inWords ?? []).flatMap(({ claim }, place) => {
    if (needed.has(claim) && !pictured.has(claim)) return [];
    const found = pictured.has(claim) ? `"${claim}" has a picture on this page.` : `"${claim}" tells no chance on this page.`;
    return [problemInField(page, ['inWords', place, 'claim'], found, 'Remove the line.')];
  });
}

function picturedClaims(page: PageEntry): string[] {
  return elementsOf(page.tree, 'IconArray', 'Compare').flatMap(({ node }) => propText(node, 'claim') ?? []);
}

/** The claims of a text that tell a chance, outside of blocks that are words only. */
function chanceClaims(page: PageEntry): { id: string; node: MdNode; words: string }[] {
  return nodesOf(page.tree).flatMap(({ node, parents }) => {
    const id = propText(node, 'id');
    if (!isElement(node) || node.name !== 'Claim' || id === undefined) return [];
    if (parents.some(({ name }) => wordsOnly.has(name ?? ''))) return [];
    const [found] = nodeText(node).match(medicalFigure) ?? [];
    return found === undefined ? [] : [{ id, node, words: found.replace(/\s+/g, ' ') }];
  });
}
