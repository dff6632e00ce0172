import type { TeachBackData } from '../schemas/teach-back.ts';

/** Ids of the claims that the answers of one page rest on. */
export function teachBackClaims({ questions }: TeachBackData): string[] {
  return questions.flatMap(({ answer }) => answer.flatMap(({ claim }) => claim ?? []));
}
