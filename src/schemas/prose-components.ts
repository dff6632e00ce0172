import { z } from 'astro/zod';
import { idField, textField } from './fields.ts';
import { statementParts } from './evidence.ts';

/** How soon a care card says to act. */
export const urgencies = ['emergency', 'urgent', 'soon'] as const;
export type Urgency = (typeof urgencies)[number];

/** Parts of a decision aid, which an author puts under headings of their own. */
export const decisionParts = ['grid', 'think', 'matters', 'lean', 'needs', 'people', 'talk', 'keep'] as const;

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
  Statements: z.strictObject({ part: z.enum(statementParts) }),
} as const;

export type ProseComponent = keyof typeof proseComponents;
export type ProseProps<Name extends ProseComponent> = z.infer<(typeof proseComponents)[Name]>;

/** Components that stand inside a sentence; all others stand on lines of their own. */
export const inlineComponents: ReadonlySet<string> = new Set<ProseComponent>(['Claim', 'Term']);
