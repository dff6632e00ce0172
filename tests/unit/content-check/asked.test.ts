import { describe, expect, it } from 'vitest';
import { reportEdited } from '../../helpers/content-folder.ts';

describe('ways of asking', () => {
  it('belong to a page that exists', () => {
    const report = reportEdited([{ file: 'search/asked/why-it-hurts/nerve-damige.yaml', write: 'asked:\n  - buzzing toes\n' }]);
    expect(report).toContain('content/search/asked/why-it-hurts/nerve-damige.yaml:1');
    expect(report).toContain('There is no page called "why-it-hurts/nerve-damige".');
    expect(report).toContain('Name the file as the page is named.');
  });

  it('stand once in a file, however they are written', () => {
    const report = reportEdited([
      { file: 'search/asked/urgent-help.yaml', write: "asked:\n  - Can't walk\n  - black toe\n  - cant walk\n" },
    ]);
    expect(report).toContain('content/search/asked/urgent-help.yaml:4');
    expect(report).toContain('"cant walk" stands in line 2 too.');
  });
});
