import type { Page } from '@playwright/test';
import type { PageAnswer } from './search-page.ts';
import { chaptersWith, passagesWith, reduce, sampleMultiword } from './search-sample.ts';
import type { OraclePassage } from './search-sample.ts';
import { quantile, score } from './search-score.ts';
import type { Score, Trial } from './search-score.ts';

/**
 * Puts the queries to the page, as the engine answers them and as Pagefind alone does, and prints
 * recall, precision, the worst cases and the time.
 */
export async function judge(
  page: Page,
  name: string,
  queries: readonly string[],
  oracle: readonly OraclePassage[],
): Promise<void> {
  const answers = await page.evaluate((q) => window.bench.answer('/', q), queries);
  const raw = await page.evaluate((q) => window.bench.raw('/', q), queries);
  const expected = queries.map((query) => passagesWith(oracle, [query]));
  const times = answers.map(({ milliseconds }) => milliseconds);
  const speed = `median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`;
  print(
    `${name}, answers (${speed})`,
    score(
      trials(
        queries,
        expected,
        answers.map((a) => a.passages),
      ),
    ),
  );
  print(`${name}, Pagefind alone`, score(trials(queries, expected, raw)));
  const bad = answers.flatMap((a, at) => a.matched.filter((m) => reduce(m) !== queries[at]));
  if (bad.length > 0) console.log(`  WRONG EMPHASIS ${bad.length}: ${bad.slice(0, 5).join(' | ')}`);
  const without = answers.filter(({ withoutIndex }) => withoutIndex).length;
  if (without > 0) console.log(`  ANSWERED WITHOUT THE INDEX: ${without}`);
}

/** The same for 200 queries of two or three words: passages with all, and chapters with all. */
export async function judgeMultiword(page: Page, oracle: readonly OraclePassage[]): Promise<void> {
  const sample = sampleMultiword(oracle, 200, 7);
  const queries = sample.map((words) => words.join(' '));
  const answers: PageAnswer[] = await page.evaluate((q) => window.bench.answer('/', q), queries);
  const strong = sample.map((words) => passagesWith(oracle, words));
  const weak = sample.map((words) => chaptersWith(oracle, words));
  print(
    'two or three words, passages',
    score(
      trials(
        queries,
        strong,
        answers.map((a) => a.passages),
      ),
    ),
  );
  print(
    'two or three words, chapters',
    score(
      trials(
        queries,
        weak,
        answers.map((a) => a.weaker),
      ),
    ),
  );
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
