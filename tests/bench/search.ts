/**
 * `npm run bench:search`: drives the search of a built site in Chromium and compares every answer
 * with brute force. DIST (default `dist`) is the built site; BENCH_LIMIT cuts the work short.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { allText } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import type { EntryRow, SearchData } from '../../src/search/data.ts';
import { FILES } from '../../src/search/data.ts';
import { KINDS } from '../../src/search/kind.ts';
import type { EntryKind } from '../../src/search/kind.ts';
import type { SearchDocument } from '../../src/search/records.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { loadEdition } from '../../src/site/edition.ts';
import { settings } from '../../src/site/settings.ts';
import { copies } from './search-copies.ts';
import type { PageAnswer } from './search-page.ts';
import {
  chaptersWith,
  passagesWith,
  reduce,
  sampleMultiword,
  sampleSubstrings,
  substrings,
} from './search-sample.ts';
import type { OraclePassage } from './search-sample.ts';
import { quantile, score } from './search-score.ts';
import type { Score, Trial } from './search-score.ts';
import { serve } from './search-server.ts';
import type { CountingServer } from './search-server.ts';

const BROWSER = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--no-first-run'],
];
const FIRST = '砂砖房';
const dist = path.resolve(process.env['DIST'] || 'dist');
const limit = Number(process.env['BENCH_LIMIT'] || Infinity);

const { report } = loadEdition(settings.reportDir);
const passages = oraclePassages(report);
const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'search-page.ts')],
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'chrome86',
});
const extra = new Map([
  [
    '/bench.html',
    '<!doctype html><html lang="zh-CN"><script type="module" src="bench.js"></script>',
  ],
  ['/bench.js', bundle.outputFiles[0]?.text ?? ''],
]);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER });
try {
  await measure('the report', [dist], passages, true);
  const large = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
  const hundred = copies(report, 100);
  const data = readJson<SearchData>(FILES.data);
  const sources = { report: hundred, documents: documentsOf(data), everyday: { ...data.everyday } };
  await writeSearchIndex(sources as Parameters<typeof writeSearchIndex>[0], large);
  await measure('100 copies of the report', [large], oraclePassages(hundred), false);
  rmSync(large, { recursive: true });
} finally {
  await browser.close();
}

async function measure(
  name: string,
  folders: readonly string[],
  oracle: readonly OraclePassage[],
  everything: boolean,
): Promise<void> {
  const server = await serve(folders, extra);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/bench.html`);
  console.log(`\n== ${name}: ${oracle.length} passages`);
  await printTransfer(page, server);
  const seed = { shortest: 9, longest: 20, seed: 20 };
  const long = sampleSubstrings(oracle, everything ? 3000 : 300, seed);
  for (const length of everything ? [1, 2, 3, 4, 5, 6, 7, 8] : [2, 4]) {
    const all = substrings(oracle, length);
    await judge(
      page,
      `length ${length}`,
      everything ? all.slice(0, limit) : all.slice(0, 300),
      oracle,
    );
  }
  await judge(page, 'length 9–20', long.slice(0, limit), oracle);
  await judgeMultiword(page, oracle);
  const times = await page.evaluate((q) => window.bench.paint('/', q), long.slice(0, 300));
  console.log(
    `search and paint: median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}`,
  );
  await page.close();
  server.close();
}

async function printTransfer(page: Page, server: CountingServer): Promise<void> {
  server.taken();
  await page.evaluate((query) => window.bench.answer('/', [query]), FIRST);
  const sent = server.taken();
  const bytes = sent.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`first search (${FIRST}): ${sent.length} requests, ${bytes} bytes, script apart`);
  for (const file of sent) console.log(`  ${file.bytes} ${file.path}`);
}

async function judge(
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

async function judgeMultiword(page: Page, oracle: readonly OraclePassage[]): Promise<void> {
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

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function oraclePassages(from: Report): OraclePassage[] {
  return allText(from).map(({ id, chapter, text }) => ({ id, chapter, characters: reduce(text) }));
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(dist, 'search', name), 'utf8')) as T;
}

function documentsOf({ shards }: SearchData): SearchDocument[] {
  const rows = shards.flatMap((_, number) => readJson<EntryRow[]>(FILES.shard(number)));
  return rows.map(([kind, title, url, text, also], number) => {
    return { id: String(number), kind: KINDS[kind] as EntryKind, title, url, text, also };
  });
}
