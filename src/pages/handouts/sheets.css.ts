import type { APIRoute } from 'astro';
import articleEnd from '@/styles/article-end.css?inline';
import paper from '@/styles/paper.css?inline';
import array from '@/styles/parts/array.css?inline';
import ask from '@/styles/parts/ask.css?inline';
import care from '@/styles/parts/care.css?inline';
import compareTable from '@/styles/parts/compare-table.css?inline';
import decide from '@/styles/parts/decide.css?inline';
import dos from '@/styles/parts/dos.css?inline';
import fig from '@/styles/parts/fig.css?inline';
import figures from '@/styles/parts/figures.css?inline';
import statements from '@/styles/parts/statements.css?inline';
import steps from '@/styles/parts/steps.css?inline';
import story from '@/styles/parts/story.css?inline';
import plan from '@/styles/parts/plan.css?inline';
import prose from '@/styles/prose.css?inline';
import sheets from '@/styles/sheets.css?inline';

/**
 * The styles of the sheets in the handout builder: those of every building block, and the rules of paper, which hold
 * inside the sheets on screen as well, so that what is seen is what is printed.
 */
export const GET: APIRoute = () => {
  const parts = [prose, articleEnd, care, dos, steps, ask, fig, figures, array, story, compareTable, decide, statements, plan];
  const css = `@layer theme,base,components,utilities,paper;${parts.join('')}@layer paper{@scope(.sheets){${paper}}}${sheets}`;
  return new Response(css, { headers: { 'Content-Type': 'text/css' } });
};
