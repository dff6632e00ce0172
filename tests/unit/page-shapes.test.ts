import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { markShapes } from '../helpers/page-shapes.ts';
import type { BuiltPage } from '../helpers/read-site.ts';

describe('the shape of a page', () => {
  const list = '<ul class="links"><li><a href="/a/">A</a></li></ul>';

  it('is the same with other words, other addresses and more of the same parts', () => {
    expect(standings(list, '<ul class="links"><li><a href="/b/">Longer</a></li><li><a href="/c/">C</a></li></ul>')).toEqual([
      'kind',
      'further',
    ]);
  });

  it.each([
    ['another class', '<ul class="others"><li><a href="/a/">A</a></li></ul>'],
    ['another element', '<ul class="links"><li><a href="/a/"><b>A</b></a></li></ul>'],
    ['a part in another place', '<div><ul class="links"><li><a href="/a/">A</a></li></ul></div>'],
    ['another kind of box', `${list}<input type="checkbox">`],
  ])('is another one with %s', (_, html) => {
    expect(standings(list, html)).toEqual(['kind', 'shape']);
  });
});

function standings(...htmls: readonly string[]): string[] {
  const pages = htmls.map((html) => ({ route: 'a.astro', tree: fromHtml(html, { fragment: true }) }) as BuiltPage);
  return markShapes(pages).map(({ standing }) => standing);
}
