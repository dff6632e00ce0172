import type { ProseComponent } from '@/schemas/prose-components.ts';
import Ask from './Ask.astro';
import Card from './Card.astro';
import CardLines from './CardLines.astro';
import CardNumbers from './CardNumbers.astro';
import CardPrint from './CardPrint.astro';
import CareCard from './CareCard.astro';
import CheckSay from './CheckSay.astro';
import CheckStart from './CheckStart.astro';
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
import Fold from './Fold.astro';
import FootPlaces from './FootPlaces.astro';
import HelpNumbers from './HelpNumbers.astro';
import IconArray from './IconArray.astro';
import KeyPoints from './KeyPoints.astro';
import MyQuestions from './MyQuestions.astro';
import MonthSheet from './MonthSheet.astro';
import OneStory from './OneStory.astro';
import StaffWords from './StaffWords.astro';
import StatementFinder from './StatementFinder.astro';
import PlanDates from './PlanDates.astro';
import PlanPart from './PlanPart.astro';
import Statements from './Statements.astro';
import Steps from './Steps.astro';
import TeachBack from './TeachBack.astro';
import Term from './Term.astro';
import TouchTest from './TouchTest.astro';
import WhoPaid from './WhoPaid.astro';

/** What authors may write in MDX without importing it. The same names as in `schemas/prose-components.ts`. */
export const prose = {
  Ask,
  Card,
  CardLines,
  CardNumbers,
  CardPrint,
  CareCard,
  CheckSay,
  CheckStart,
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
  Fold,
  FootPlaces,
  HelpNumbers,
  IconArray,
  KeyPoints,
  MyQuestions,
  MonthSheet,
  OneStory,
  PlanDates,
  PlanPart,
  StaffWords,
  StatementFinder,
  Statements,
  Steps,
  TeachBack,
  Term,
  TouchTest,
  WhoPaid,
} satisfies Record<ProseComponent, unknown>;
