import type { Finding, ReadingReport } from './reading-report.ts';

/** A reading report as lines for a terminal. `file` is told as the editor knows it. */
export function formatReport(file: string, report: ReadingReport): string {
  const sections = report.sections.map(
    ({ heading, words, grade }) => `  ${grade.toFixed(1).padStart(5)}  ${String(words).padStart(4)} words  ${heading}`,
  );
  return [
    file,
    `  Grade ${report.grade.toFixed(1)} (aim: 6.0 or less), ${report.words} words, ${report.passiveShare} of 100 sentences passive`,
    ...sections,
    ...list('Long sentences (more than 25 words)', report.longSentences),
    ...list('Hard words, with plainer ones', report.hardWords),
    ...list('Words that sell', report.sellingWords),
    ...list('Medical words and short forms that nothing explains', report.unexplained),
    ...list('Numbers without a Claim', report.bareNumbers),
  ].join('\n');
}

function list(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [`  ${title}: none`];
  return [`  ${title}:`, ...findings.map(({ line, words, hint }) => `    line ${line}: ${words}${hint ? ` -> ${hint}` : ''}`)];
}
