import { table } from '../bench/tables.ts';
import { groupBy, scoreOf, urgentScoreOf, type Outcome, type PageTopics, type Scores, type UrgentScores } from './score.ts';

/** Everything `npm run search:eval` measures. */
export interface Evaluation {
  all: Scores;
  /** Without the queries that were made up (kind "made"). */
  withoutMade: Scores;
  byLanguage: Record<string, Scores>;
  byKind: Record<string, Scores>;
  urgent: Record<string, UrgentScores>;
}

export function evaluate(outcomes: readonly Outcome[], topics: PageTopics): Evaluation {
  const scores = (groups: Map<string, Outcome[]>) => Object.fromEntries([...groups].map(([name, some]) => [name, scoreOf(some, topics)]));
  const languages = groupBy(outcomes, ({ lang }) => lang);
  return {
    all: scoreOf(outcomes, topics),
    withoutMade: scoreOf(
      outcomes.filter(({ kind }) => kind !== 'made'),
      topics,
    ),
    byLanguage: scores(languages),
    byKind: scores(groupBy(outcomes, ({ lang, kind }) => `${lang} ${kind}`)),
    urgent: Object.fromEntries([
      ['all', urgentScoreOf(outcomes)],
      ...[...languages].map(([name, some]) => [name, urgentScoreOf(some)] as const),
    ]),
  };
}

/** The evaluation as tables for a terminal. */
export function evalReport({ all, withoutMade, byLanguage, byKind, urgent }: Evaluation): string {
  const row = (name: string, s: Scores) => [
    name,
    s.queries,
    ...[s.success1, s.success3, s.mrr10, s.strict1, s.macro3].map((value) => value.toFixed(3)),
    s.empty,
  ];
  const rows = [
    row('all', all),
    row('all but made', withoutMade),
    ...[byLanguage, byKind].flatMap((group) => Object.entries(group).map(([name, s]) => row(name, s))),
  ];
  const say = (value: number | null) => value?.toFixed(3) ?? 'none';
  return [
    table(['queries', 'number', 'success@1', 'success@3', 'MRR@10', 'strict@1', 'macro@3', 'empty'], rows),
    table(
      ['urgent help', 'number', 'recall@3', 'card', 'card on others'],
      Object.entries(urgent).map(([name, u]) => [name, u.queries, say(u.recall3), say(u.card), say(u.cardOnOthers)]),
    ),
  ].join('\n\n');
}
