import { describe, expect, it } from 'vitest';
import { checkEdited, fixtureText, reportEdited, reportReplaced } from '../../helpers/content-folder.ts';

const file = 'quality/why-it-hurts/nerve-damage.yaml';

describe('a quality record', () => {
  it('is taken when each item is scored and each failure explained', () => {
    expect(checkEdited([])).toEqual([]);
  });

  it('must be about a page', () => {
    const lost = 'quality/why-it-hurts/nerve-damge.yaml';
    expect(reportEdited([{ file: lost, write: fixtureText(file) }])).toBe(
      `content/${lost}:1\n  Found: There is no page called "why-it-hurts/nerve-damge".\n  Mend:  Name the file as the page is named. Did you mean "why-it-hurts/nerve-damage"?`,
    );
  });

  it('must score every item', () => {
    expect(reportReplaced(file, '    balanced: 5\n', '')).toContain('Found: Not scored: balanced.');
  });

  it('may not score what is no item, with the one that was meant', () => {
    const report = reportReplaced(file, 'balanced: 5', 'balanse: 5');
    expect(report).toContain('Found: "balanse" is no item of discern.\n  Mend:  Did you mean "balanced"?');
  });

  it('may not score a check as a rating, or a rating as a check', () => {
    expect(reportReplaced(file, 'lists: met', 'lists: 4')).toContain('Found: "4" is no score of cdc.\n  Mend:  Write met, unmet or na.');
    expect(reportReplaced(file, 'balanced: 5', 'balanced: met')).toContain('Mend:  Write 1 to 5, or na.');
    expect(reportReplaced(file, 'balanced: 5', 'balanced: 6')).toContain('scores.discern.balanced');
  });

  it('must say why an item fails', () => {
    expect(reportReplaced(file, 'balanced: 5', 'balanced: 2')).toContain('Found: discern.balanced fails, and nothing says why.');
    expect(reportReplaced(file, 'lists: met', 'lists: unmet')).toContain('Found: cdc.lists fails, and nothing says why.');
  });

  it('may not explain a failure that did not happen', () => {
    expect(reportReplaced(file, 'a-tool: unmet', 'a-tool: met')).toContain('Found: "act.a-tool" has not failed.');
  });
});
