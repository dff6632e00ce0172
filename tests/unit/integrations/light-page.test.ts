import { expect, it } from 'vitest';
import { dropUnusedSigns } from '../../../src/integrations/drop-unused-signs.ts';
import { lightPage, wordsOf } from '../../../src/integrations/light-page.ts';
import { shortTags } from '../../../src/integrations/short-tags.ts';

it('drops the signs that nothing uses', () => {
  const used = '<symbol id="a"><path d="M0 0"/></symbol>';
  const page = '<svg><use href="#a"/></svg>';
  expect(dropUnusedSigns(`<svg>${used}<symbol id="b"><path d="M1 1"/></symbol></svg>${page}`)).toBe(`<svg>${used}</svg>${page}`);
});

it('closes empty shapes in place, and says only the name of an empty attribute', () => {
  expect(shortTags('<path d="M0 0"></path><p data-quiet="" class="a">a=""</p>')).toBe('<path d="M0 0"/><p data-quiet class="a">a=""</p>');
  expect(shortTags('<span></span><text></text>')).toBe('<span></span><text></text>');
});

it('leaves out the end of an item or paragraph that the next tag ends as well', () => {
  expect(shortTags('<ul><li>a</li><li>b</li></ul>')).toBe('<ul><li>a<li>b</ul>');
  expect(shortTags('<section><p>a</p><p>b</p> c</section>')).toBe('<section><p>a<p>b</p> c</section>');
  expect(shortTags('<a><p>a</p></a><my-box><p>b</p></my-box>')).toBe('<a><p>a</p></a><my-box><p>b</p></my-box>');
});

it('leaves out rules that neither the page nor a script asks for', () => {
  const words = wordsOf(['make("section",{class:"panel wrap"})']);
  expect(lightPage('<style>.panel{a:b}.story{a:b}</style><p> Hi </p>', words)).toBe('<style>.panel{a:b}</style><p>Hi</p>');
});
