import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';
import { statementParts } from './evidence.ts';

/** How soon a care card says to act. */
export const urgencies = ['emergency', 'urgent', 'soon'] as const;
export type Urgency = (typeof urgencies)[number];

/** Parts of a decision aid, which an author puts under headings of their own. */
export const decisionParts = ['grid', 'matters', 'lean', 'needs', 'people', 'talk', 'keep'] as const;

/** When the guided foot check says a part of its page. */
export const checkMoments = ['clear', 'unseen', 'always', 'touch-few', 'touch-many'] as const;

/** A card for a wallet (85.6 by 54 mm), half a sheet for a fridge, or a whole sheet. */
export const cardSizes = ['wallet', 'fridge', 'sheet'] as const;

const dayOffset = z
  .string()
  .regex(
    /^(0|-?[1-9]\d{0,2})$/,
    'Write days before or after the day itself, in quotes: "-7" is a week before, "0" the day, "7" a week after.',
  )
  .transform(Number);

/**
 * The components an author may write in MDX, each with its props. Both the content check (file and line) and the
 * components themselves (last guard) read this table, so the two cannot drift apart.
 */
export const proseComponents = {
  KeyPoints: z.strictObject({}),
  Claim: z.strictObject({ id: idField }),
  Term: z.strictObject({ id: idField }),
  CareCard: z.strictObject({ urgency: z.enum(urgencies), title: textField(90).optional() }),
  DoDont: z.strictObject({}),
  Do: z.strictObject({}),
  DoNot: z.strictObject({}),
  Steps: z.strictObject({}),
  Ask: z.strictObject({}),
  Fold: z.strictObject({ title: textField(90) }),
  Figure: z.strictObject({ name: idField }),
  CompareTable: z.strictObject({ caption: textField(120) }),
  OneStory: z.strictObject({}),
  IconArray: z.strictObject({ claim: idField, chance: idField, group: idField.optional() }),
  Compare: z.strictObject({ claim: idField, chance: idField }),
  Decide: z.strictObject({ aid: idField, part: z.enum(decisionParts) }),
  DatesTable: z.strictObject({}),
  StaffWords: z.strictObject({}),
  EmbedCode: z.strictObject({}),
  HelpNumbers: z.strictObject({}),
  StatementFinder: z.strictObject({}),
  MyQuestions: z.strictObject({}),
  TeachBack: z.strictObject({}),
  CheckStart: z.strictObject({}),
  FootPlaces: z.strictObject({}),
  CheckSay: z.strictObject({ when: z.enum(checkMoments) }),
  TouchTest: z.strictObject({}),
  WhoPaid: z.strictObject({}),
  CardPrint: z.strictObject({}),
  Card: z.strictObject({ size: z.enum(cardSizes), name: textField(60) }),
  CardLines: z.strictObject({ items: textField(120) }),
  CardNumbers: z.strictObject({}),
  MonthSheet: z.strictObject({}),
  PlanDates: z.strictObject({}),
  PlanPart: z
    .strictObject({ from: dayOffset, to: dayOffset, calendar: textField(60).optional(), on: dayOffset.optional() })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'Write a day that is not before the one in "from".' }),
  Statements: z.strictObject({ part: z.enum(statementParts) }),
} as const;

export type ProseComponent = keyof typeof proseComponents;
export type ProseProps<Name extends ProseComponent> = z.infer<(typeof proseComponents)[Name]>;

/** Components that stand inside a sentence; all others stand on lines of their own. */
export const inlineComponents: ReadonlySet<string> = new Set<ProseComponent>(['Claim', 'Term']);
