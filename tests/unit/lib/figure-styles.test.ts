import { expect, it } from 'vitest';
import { usedFigureStyles } from '../../../src/lib/figure-styles.ts';

const css =
  ':root{--ill-skin:#111;--ill-skin-dark:#222;--ill-bone:#333}@layer components{.fig{fill:none}.fig .t,.fig .ti{fill:red}.f-skin{fill:var(--ill-skin)}.f-skin-dark{fill:var(--ill-skin-dark)}.s-ink{stroke:#000}@media (forced-colors:active){.f-skin,.f-bone,.fig .t{fill:canvas}.s-ink{stroke:canvas}}}';

it('keeps the colors that a page uses, and everything that is no color', () => {
  expect(usedFigureStyles(css, '<svg><g class="f-skin t"/></svg>')).toBe(
    ':root{--ill-skin:#111;}@layer components{.fig{fill:none}.fig .t,.fig .ti{fill:red}.f-skin{fill:var(--ill-skin)}@media (forced-colors:active){.f-skin,.fig .t{fill:canvas}}}',
  );
});

it('does not take one name for the beginning of another', () => {
  const kept = usedFigureStyles(css, '<svg class="f-skin-dark"></svg>');
  expect(kept).toContain('.f-skin-dark{');
  expect(kept).not.toContain('.f-skin{');
});
