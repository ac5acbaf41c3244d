import type { Page } from '@playwright/test';
import type { Index, PageAnswer } from './search-page.ts';
import { chaptersWith, passagesWith, reduce, sampleMultiword } from './search-sample.ts';
import type { OraclePassage } from './search-sample.ts';
import { quantile, score } from './search-score.ts';
import type { Score, Trial } from './search-score.ts';

/** Puts the queries to the page, and prints recall, precision, the worst cases and the time. */
export async function judge(
  page: Page,
  name: string,
  queries: readonly string[],
  oracle: readonly OraclePassage[],
  how: Index = 'index',
): Promise<void> {
  const answers = await ask(page, queries, how);
  const expected = queries.map((query) => passagesWith(oracle, [query]));
  const returned = answers.map(({ passages }) => passages);
  const times = answers.map(({ milliseconds }) => milliseconds);
  const speed = `median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`;
  print(`${name} (${speed})`, score(trials(queries, expected, returned)));
  const bad = answers.flatMap((a, at) => a.matched.filter((m) => reduce(m) !== queries[at]));
  if (bad.length > 0) console.log(`  WRONG EMPHASIS ${bad.length}: ${bad.slice(0, 5).join(' | ')}`);
  const other = answers.filter(({ withoutIndex }) => withoutIndex !== (how === 'full text'));
  if (other.length > 0) console.log(`  NOT ANSWERED BY THE ${how.toUpperCase()}: ${other.length}`);
}

/** The same for 200 queries of two or three words: passages with all, and chapters with all. */
export async function judgeMultiword(page: Page, oracle: readonly OraclePassage[]): Promise<void> {
  const sample = sampleMultiword(oracle, 200, 7);
  const queries = sample.map((words) => words.join(' '));
  const answers = await ask(page, queries, 'index');
  const strong = sample.map((words) => passagesWith(oracle, words));
  const weak = sample.map((words) => chaptersWith(oracle, words));
  const passages = answers.map((a) => a.passages);
  const chapters = answers.map((a) => a.weaker);
  print('two or three words, passages', score(trials(queries, strong, passages)));
  print('two or three words, chapters', score(trials(queries, weak, chapters)));
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

function print(name: string, { queries, recall, precision, wrong }: Score): void {
  const figures = `recall ${recall.toFixed(6)}, precision ${precision.toFixed(6)}`;
  console.log(`${name}: ${queries} queries, ${figures}, ${wrong.length} not exact`);
  for (const { query, missed, extra: more } of wrong.slice(0, 5)) {
    console.log(`  ${query}: missed ${missed.join(' ') || '–'}; extra ${more.join(' ') || '–'}`);
  }
}

/** Milliseconds for print. */
export function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
