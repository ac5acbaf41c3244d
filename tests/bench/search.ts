/**
 * `npm run bench:search`: drives the search of a built site in Chromium and compares every answer
 * with brute force. DIST (default `dist`) is the built site; BENCH_LIMIT cuts the work short.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { loadEdition } from '../../src/edition.ts';
import { allText } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { searchSources } from '../../src/search/index/documents.ts';
import { writeSearchIndex } from '../../src/search/index/write.ts';
import { settings } from '../../src/site/deployment.ts';
import { grown } from './search-growth.ts';
import { judge, judgeMultiword, ms } from './search-judge.ts';
import { reduce, sampleSubstrings, substrings } from './search-sample.ts';
import type { OraclePassage } from './search-sample.ts';
import { quantile } from './search-score.ts';
import { serve } from './search-server.ts';
import type { CountingServer } from './search-server.ts';

const BROWSER = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--no-first-run'],
];
const FIRST = ['砂砖房', '现代化', '人工智'];
const LONG = { shortest: 9, longest: 20, seed: 20 };
const dist = path.resolve(process.env['DIST'] || 'dist');
const limit = Number(process.env['BENCH_LIMIT'] || Infinity);

const sources = searchSources(loadEdition(settings.reportDir));
const { report } = sources;
const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'search-page.ts')],
  ...{ bundle: true, write: false, minify: true, format: 'esm', target: 'chrome86' },
});
const extra = new Map([
  [
    '/bench.html',
    '<!doctype html><html lang="zh-CN"><script type="module" src="bench.js"></script>',
  ],
  ['/bench.js', bundle.outputFiles[0]?.text ?? ''],
]);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER });
const large = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
try {
  await measure('the report', [dist], oracleOf(report), everyQuery);
  const hundred = grown(report, 100, 1);
  await writeSearchIndex({ ...sources, report: hundred, everyday: {} }, large);
  await measure('a report 100 times as long', [large, dist], oracleOf(hundred), someQueries);
} finally {
  rmSync(large, { recursive: true });
  await browser.close();
}

async function measure(
  name: string,
  folders: readonly string[],
  oracle: readonly OraclePassage[],
  queries: (page: Page, oracle: readonly OraclePassage[]) => Promise<void>,
): Promise<void> {
  const server = await serve(folders, extra);
  console.log(`\n== ${name}: ${oracle.length} passages`);
  for (const word of FIRST) await printFirstSearch(server, word);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/bench.html`);
  await queries(page, oracle);
  const sample = sampleSubstrings(oracle, 300, { ...LONG, shortest: 2 });
  const times = await page.evaluate((q) => window.bench.paint(q), sample);
  const [middle, slow] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(`search and paint: median ${ms(middle)}, p99 ${ms(slow)}`);
  await page.close();
  server.close();
}

async function everyQuery(page: Page, oracle: readonly OraclePassage[]): Promise<void> {
  for (const length of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await judge(page, `length ${length}`, substrings(oracle, length).slice(0, limit), oracle);
  }
  const long = sampleSubstrings(oracle, 3000, LONG).slice(0, limit);
  await judge(page, 'length 9–20', long, oracle);
  await judge(page, 'length 9–20, by the page 全文', long, oracle, 'full text');
  await judgeMultiword(page, oracle);
}

async function someQueries(page: Page, oracle: readonly OraclePassage[]): Promise<void> {
  await judge(page, 'length 9–20', sampleSubstrings(oracle, 300, LONG).slice(0, limit), oracle);
}

/** What a reader of a chapter pays, scripts and all, who opens the search and types one word. */
async function printFirstSearch(server: CountingServer, word: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [chapter] = report.chapters;
  await page.goto(`${server.origin}/report/${chapter?.id ?? ''}/`, { waitUntil: 'networkidle' });
  server.taken();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill(word);
  await page.getByRole('dialog').getByText(`“${word}”`).first().waitFor();
  await page.waitForLoadState('networkidle');
  const sent = server.taken();
  const bytes = sent.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`first search (${word}): ${sent.length} requests, ${bytes} bytes in all`);
  for (const file of sent) console.log(`  ${String(file.bytes).padStart(6)} ${file.path}`);
  await context.close();
}

function oracleOf(from: Report): OraclePassage[] {
  return allText(from).map(({ id, chapter, text }) => ({ id, chapter, characters: reduce(text) }));
}
