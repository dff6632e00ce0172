import { expect, it } from 'vitest';
import { dropUnusedRules, namesIn } from '../../../src/integrations/drop-unused-rules.ts';

const names = namesIn('<p class="short note" id="top">Hi</p>', new Set(['panel']));
const dropped = (css: string) => dropUnusedRules(css, names);

it('keeps rules for the classes, ids and elements of a page, and drops others', () => {
  expect(dropped('.short{a:b}.story{a:b}p{a:b}table{a:b}#top{a:b}#end{a:b}')).toBe('.short{a:b}p{a:b}#top{a:b}');
});

it('drops a selector that needs two names of which one is missing, and keeps the others of its rule', () => {
  expect(dropped('.short .story,.short p,.story+p{a:b}')).toBe('.short p{a:b}');
});

it('keeps what a script may add', () => {
  expect(dropped('.panel{a:b}panel{a:b}')).toBe('.panel{a:b}panel{a:b}');
});

it('counts no state, attribute or bracket against a rule', () => {
  const css = '.note:popover-open{a:b}p:hover:before{a:b}[hidden]{a:b}p:not(.story){a:b}:is(.story,p)>*+*{a:b}*{a:b}:root{--x:1}';
  expect(dropped(css)).toBe(css);
});

it('drops a layer, a medium or a condition with nothing left in it, and keeps the order of layers', () => {
  const css = '@layer a,b;@layer a{@media (width>=48rem){.story{a:b}}@supports not selector(:popover-open){.note{a:b}}}';
  expect(dropped(css)).toBe('@layer a,b;@layer a{@supports not selector(:popover-open){.note{a:b}}}');
});

it('leaves animations, fonts and page boxes alone', () => {
  const css = '@keyframes turn{from{a:b}to{c:d}}@font-face{font-family:x}@page{margin:0}';
  expect(dropped(css)).toBe(css);
});
