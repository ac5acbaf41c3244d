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
import type { EntryRow, SearchData } from '../../src/search/format.ts';
import { FILES } from '../../src/search/format.ts';
import { KINDS } from '../../src/search/kind.ts';
import type { EntryKind } from '../../src/search/kind.ts';
import type { SearchDocument } from '../../src/search/index/records.ts';
import { writeSearchIndex } from '../../src/search/index/write.ts';
import { loadEdition } from '../../src/edition.ts';
import { settings } from '../../src/site/deployment.ts';
import { copies } from './search-copies.ts';
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
  const data = readJson(FILES.data) as SearchData;
  await writeSearchIndex({ report: hundred, documents: documentsOf(data), everyday: {} }, large);
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

function oraclePassages(from: Report): OraclePassage[] {
  return allText(from).map(({ id, chapter, text }) => ({ id, chapter, characters: reduce(text) }));
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(dist, 'search', name), 'utf8'));
}

function documentsOf({ shards }: SearchData): SearchDocument[] {
  const rows = shards.flatMap((_, number) => readJson(FILES.shard(number)) as EntryRow[]);
  return rows.map(([kind, title, url, text, also], number) => {
    return { id: String(number), kind: KINDS[kind] as EntryKind, title, url, text, also };
  });
}
