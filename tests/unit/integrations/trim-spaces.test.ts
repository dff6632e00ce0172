import { expect, it } from 'vitest';
import { trimSpaces } from '../../../src/integrations/trim-spaces.ts';

it('takes away white space between a tag and a block', () => {
  expect(trimSpaces('<ul> <li>a</li>\n  <li>b</li> </ul> <section class="x">')).toBe('<ul><li>a</li><li>b</li></ul><section class="x">');
});

it('keeps spaces between words and around what stands inside a line', () => {
  const html = '<p>a <b>b</b> <a href="/">c</a> <svg></svg> d</p>';
  expect(trimSpaces(html)).toBe(html);
});

it('takes away what begins or ends a line, and what stands between shapes', () => {
  expect(trimSpaces('<li class="a"> <a href="/">x</a> y </li>')).toBe('<li class="a"><a href="/">x</a> y</li>');
  expect(trimSpaces('<svg> <g> <path d="M0 0"/>\n<text>a <tspan>b</tspan> c</text> </g> </svg> z')).toBe(
    '<svg><g><path d="M0 0"/><text>a <tspan>b</tspan> c</text></g></svg> z',
  );
});
