import type { ProseComponent } from '@/schemas/prose-components.ts';
import Ask from './Ask.astro';
import CareCard from './CareCard.astro';
import Claim from './Claim.astro';
import Compare from './Compare.astro';
import CompareTable from './CompareTable.astro';
import DatesTable from './DatesTable.astro';
import Decide from './Decide.astro';
import Do from './Do.astro';
import DoDont from './DoDont.astro';
import DoNot from './DoNot.astro';
import EmbedCode from './EmbedCode.astro';
import Figure from './Figure.astro';
import HelpNumbers from './HelpNumbers.astro';
import IconArray from './IconArray.astro';
import KeyPoints from './KeyPoints.astro';
import MyQuestions from './MyQuestions.astro';
import OneStory from './OneStory.astro';
import StaffWords from './StaffWords.astro';
import StatementFinder from './StatementFinder.astro';
import Statements from './Statements.astro';
import Steps from './Steps.astro';
import TeachBack from './TeachBack.astro';
import Term from './Term.astro';

/** What authors may write in MDX without importing it. The same names as in `schemas/prose-components.ts`. */
export const prose = {
  Ask,
  CareCard,
  Claim,
  Compare,
  CompareTable,
  DatesTable,
  Decide,
  Do,
  DoDont,
  DoNot,
  EmbedCode,
  Figure,
  HelpNumbers,
  IconArray,
  KeyPoints,
  MyQuestions,
  OneStory,
  StaffWords,
  StatementFinder,
  Statements,
  Steps,
  TeachBack,
  Term,
} satisfies Record<ProseComponent, unknown>;
