import { describe, expect, it } from 'vitest';
import { checkEdited, reportEdited } from '../../helpers/content-folder.ts';

const at = (siteUrl: string, basePath = '/') => ({ site: { siteUrl, basePath } });

describe('the text messages for staff', () => {
  it('fit at an address of usual length, and are not looked at while nobody knows the address', () => {
    expect(checkEdited([], at('https://feet.example.org', '/foot-pain/'))).toEqual([]);
    expect(checkEdited([])).toEqual([]);
  });

  it('are refused at an address that is too long, with one problem that says how long it may be', () => {
    const host = `${'f'.repeat(60)}.${'e'.repeat(60)}.example.org`;
    const report = reportEdited([], at(`https://${host}`));
    expect(report.match(/Found:/g)).toHaveLength(1);
    expect(report).toMatch(/Found: The text message about this page has 1\d\d letters, and 160 fit into one: ".*"\./);
    const [, most = ''] = /at most (\d+) letters together without https:\/\/ \(they have 134\), or a shorter siteName/.exec(report) ?? [];
    // The longest that is named is the longest that goes.
    const hostOf = (length: number) => `https://${'f'.repeat(60)}.${'e'.repeat(length - 74)}.example.org`;
    expect(checkEdited([], at(hostOf(Number(most))))).toEqual([]);
    expect(checkEdited([], at(hostOf(Number(most) + 1)))).toHaveLength(1);
  });

  it('are refused with a letter that not every phone has', () => {
    const file = 'articles/why-it-hurts/numb-feet.mdx';
    const title = { file, replace: /^title: .*$/m, with: 'title: Numb feet → what now?' };
    const shortTitle = { file, replace: /^shortTitle: .*$/m, with: 'shortTitle: Numb → now' };
    // The short title takes the place of one that cannot be sent.
    expect(checkEdited([title], at('https://example.org'))).toEqual([]);
    const report = reportEdited([title, shortTitle], at('https://example.org'));
    expect(report).toContain('numb-feet.mdx:2  title');
    expect(report).toContain('holds →, which not every phone can show');
  });
});
