import axe, { type AxeResults, type RunOnly } from 'axe-core';

/** Every level of WCAG up to 2.2 AAA, and what the axe library calls best practice. No rule is switched off. */
const all: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag22aaa', 'best-practice'],
};
/** The rules whose answer changes with colors and widths; the others only read the tree of the page. */
const lookRules = ['color-contrast-enhanced', 'target-size'];
const looks: RunOnly = { type: 'rule', values: lookRules };
/** The rules that only read the tree. */
const words: RunOnly = {
  type: 'rule',
  values: axe.getRules(all.values).flatMap(({ ruleId }) => ([...lookRules, 'color-contrast'].includes(ruleId) ? [] : [ruleId])),
};
const runs = { all, looks, words };

/** What axe finds wrong, in words. An axe that looked at nothing is a fault too. */
export async function axeFaults(which: keyof typeof runs): Promise<string[]> {
  // Only violations are told with their places: collecting those of every kept rule takes as long as the rules.
  const results: AxeResults = await axe.run({ runOnly: runs[which], resultTypes: ['violations'] });
  if (results.passes.length === 0) return ['axe: looked at nothing'];
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ... ')}`);
}
