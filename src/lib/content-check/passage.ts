/** Where a text comes from: each rule of words holds for some of these. */
export type PassageKind = 'page' | 'claim' | 'claim-detail' | 'statement' | 'answer' | 'term' | 'other-name' | 'interface';

/** A stretch of text that a reader sees, with its place. */
export interface Passage {
  kind: PassageKind;
  file: string;
  field: string;
  text: string;
  /** Line of a place in `text`. */
  lineAt(offset: number): number;
  /** True when all of this stretch stands inside a Claim. */
  isClaimed(start: number, end: number): boolean;
}
