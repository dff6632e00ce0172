import { expect, it } from 'vitest';
import { joinStyles } from '../../../src/integrations/join-styles.ts';

it('puts the inline styles of a page into one element, in their order', () => {
  expect(joinStyles('<style>a{}</style><title>x</title><style> b{} </style><p>y</p>')).toBe(
    '<style>a{}b{}</style><title>x</title><p>y</p>',
  );
});

it('leaves alone a page with one style, and styles for one medium', () => {
  const html = '<style>a{}</style><style media="print">b{}</style>';
  expect(joinStyles(html)).toBe(html);
});

it('says the order of the layers once', () => {
  const sheet = (css: string) => `<style>@layer theme,base;@layer components{${css}}@layer utilities;</style>`;
  expect(joinStyles(`${sheet('a{}')}${sheet('b{}')}`)).toBe(
    '<style>@layer theme,base,components,utilities;@layer components{a{}}@layer components{b{}}</style>',
  );
});
