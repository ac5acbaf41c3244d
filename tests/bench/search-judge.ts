import type { Page } from '@playwright/test';
import { grouped } from '../../src/site/numerals.ts';
import type { Index, PageAnswer } from './search-page.ts';
import { chaptersWith, passagesWith, reduce, sampleMultiword } from './search-sample.ts';
import type { OraclePassage } from './search-sample.ts';
import { score } from './search-score.ts';
import type { Score, Trial } from './search-score.ts';
import { quantile } from './statistics.ts';
import { milliseconds } from './units.ts';

/** How some queries were answered: a row of {@link HEAD}, and sentences about what went wrong. */
export interface Judgement {
  readonly row: readonly string[];
  readonly faults: readonly string[];
}

/** What the cells of a judgement's row are. */
export const HEAD = ['queries', 'number', 'recall', 'precision', 'not exact', 'median', 'p99'];

/** How many of a kind of fault are told. */
const TOLD = 5;

/** Puts the queries to the page, and compares its answers with brute force. */
export async function judge(
  page: Page,
  name: string,
  queries: readonly string[],
  oracle: readonly OraclePassage[],
  how: Index = 'index',
): Promise<Judgement> {
  const answers = await ask(page, queries, how);
  const expected = queries.map((query) => passagesWith(oracle, [query]));
  const returned = answers.map(({ passages }) => passages);
  const scored = score(trials(queries, expected, returned));
  const emphasised = answers.flatMap((a, at) => a.matched.filter((m) => reduce(m) !== queries[at]));
  const other = answers.filter(({ withoutIndex }) => withoutIndex !== (how === 'full text'));
  const faults = [
    ...(emphasised.length > 0 ? [`${emphasised.length} wrong: ${few(emphasised)}`] : []),
    ...(other.length > 0 ? [`${other.length} not answered by the ${how}`] : []),
  ];
  return judgementOf(name, scored, answers, faults);
}

/** The same for 200 queries of two or three words: passages with all, and chapters with all. */
export async function judgeMultiword(
  page: Page,
  oracle: readonly OraclePassage[],
): Promise<Judgement[]> {
  const sample = sampleMultiword(oracle, 200, 7);
  const queries = sample.map((words) => words.join(' '));
  const answers = await ask(page, queries, 'index');
  const passages = sample.map((words) => passagesWith(oracle, words));
  const chapters = sample.map((words) => chaptersWith(oracle, words));
  const scored = [
    ['words: passages with all', passages, answers.map((answer) => answer.passages)],
    ['words: chapters with all', chapters, answers.map((answer) => answer.weaker)],
  ] as const;
  return scored.map(([name, expected, returned]) =>
    judgementOf(name, score(trials(queries, expected, returned)), answers, []),
  );
}

function ask(page: Page, queries: readonly string[], how: Index): Promise<PageAnswer[]> {
  return page.evaluate(([q, h]) => window.bench.answer(q, h), [queries, how] as const);
}

function trials(
  queries: readonly string[],
  expected: readonly (readonly string[])[],
  returned: readonly (readonly string[])[],
): Trial[] {
  return queries.map((query, at) => ({
    query,
    expected: expected[at] ?? [],
    returned: returned[at] ?? [],
  }));
}

function judgementOf(
  name: string,
  { queries, recall, precision, wrong }: Score,
  answers: readonly PageAnswer[],
  faults: readonly string[],
): Judgement {
  const times = answers.map((answer) => answer.milliseconds);
  const missed = wrong.map(
    ({ query, missed, extra }) =>
      `${query} (missed ${missed.join(' ') || '–'}, too many ${extra.join(' ') || '–'})`,
  );
  return {
    row: [
      ...[name, grouped(queries), recall.toFixed(6), precision.toFixed(6), grouped(wrong.length)],
      ...[quantile(times, 0.5), quantile(times, 0.99)].map(milliseconds),
    ],
    faults: [...(missed.length > 0 ? [`not exact: ${few(missed)}`] : []), ...faults].map(
      (fault) => `${name}: ${fault}`,
    ),
  };
}

function few(faults: readonly string[]): string {
  return faults.slice(0, TOLD).join('; ');
}
