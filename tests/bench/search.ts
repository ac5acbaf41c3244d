import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'esbuild';
import { loadEdition } from '../../src/edition.ts';
import { allText } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { searchSources } from '../../src/search/index/documents.ts';
import { repacked } from '../../src/build/repack.ts';
import { buildSearchFiles, writeSearchFiles } from '../../src/search/index/write.ts';
import { grouped } from '../../src/site/numerals.ts';
import { PROJECT } from '../support/paths.ts';
import { startBrowser } from './browser.ts';
import type { Finding } from './finding.ts';
import { firstSearch } from './first-search.ts';
import { grown } from './grown-report.ts';
import { serveOverlaid } from './overlay-server.ts';
import { HEAD, judge, judgeMultiword } from './search-judge.ts';
import type { Judgement } from './search-judge.ts';
import { reduce, sampleSubstrings, substrings } from './search-sample.ts';
import type { OraclePassage } from './search-sample.ts';
import { siteUnderTest } from './site-under-test.ts';
import { quantile, sum } from './statistics.ts';
import { bytes, milliseconds } from './units.ts';

const FIRST = ['砂砖房', '现代化', '人工智'];
const LONG = { shortest: 9, longest: 20, seed: 20 };

/** How much longer the invented report is. */
const TIMES = 100;

/** A report whose search is tried. */
interface Subject {
  readonly name: string;
  /** Folders that are served, the first before the others. */
  readonly folders: readonly string[];
  readonly report: Report;
  readonly ask: (page: Page, oracle: readonly OraclePassage[]) => Promise<Judgement[]>;
}

/** What came of one report: rows for the three tables, and what was wrong. */
interface Tried {
  readonly judgements: readonly Judgement[];
  readonly first: readonly (readonly string[])[];
  readonly paint: readonly string[];
}

/**
 * Drives the search of the built site in Chromium and compares every answer with brute force: of the
 * report, and of one {@link TIMES} times as long.
 */
export async function search(): Promise<Finding> {
  const { dir } = await siteUnderTest();
  const sources = searchSources(loadEdition(PROJECT));
  const long = grown(sources.report, TIMES, 1);
  const large = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
  const files = await buildSearchFiles({ ...sources, report: long, everyday: {} });
  await writeSearchFiles(await repacked(files), large);
  const { browser } = await startBrowser();
  const extra = await benchPage();
  const own = { name: 'the report', folders: [dir], report: sources.report, ask: everyQuery };
  const other = { name: `${TIMES} times`, folders: [large, dir], report: long, ask: someQueries };
  const tried: Tried[] = [];
  try {
    for (const subject of [own, other]) tried.push(await tryOut(browser, extra, subject));
  } finally {
    await browser.close();
    rmSync(large, { recursive: true });
  }
  return {
    title: 'Search: every answer compared with brute force',
    tables: [
      { head: HEAD, rows: tried.flatMap(({ judgements }) => judgements.map(({ row }) => row)) },
      {
        head: ['a first search', 'word', 'requests', 'in all'],
        rows: tried.flatMap((t) => t.first),
      },
      { head: ['search and paint', 'median', 'p99'], rows: tried.map((t) => t.paint) },
    ],
    remarks: tried.flatMap(({ judgements }) => judgements.flatMap(({ faults }) => faults)),
  };
}

/** The page that the queries are put to, by path. */
async function benchPage(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'search-page.ts')],
    ...{ bundle: true, write: false, minify: true, format: 'esm', target: 'chrome86' },
  });
  // As the script in the site's own <head> does (src/client/restore-settings.ts).
  const trusted = 'document.trusted={createHTML:String,createScriptURL:String}';
  const page =
    `<!doctype html><html lang="zh-CN"><script>${trusted}</script>` +
    '<script type="module" src="bench.js"></script>';
  return new Map([
    ['/bench.html', page],
    ['/bench.js', outputFiles[0]?.text ?? ''],
  ]);
}

async function tryOut(
  browser: Browser,
  extra: ReadonlyMap<string, string>,
  { name, folders, report, ask }: Subject,
): Promise<Tried> {
  const oracle = oracleOf(report);
  const server = await serveOverlaid(folders, extra);
  const own = loadEdition(PROJECT).report.chapters[0]?.id ?? '';
  const first: string[][] = [];
  for (const word of FIRST) {
    const sent = await firstSearch(browser, server, `/report/${own}/`, word);
    const size = bytes(sum(sent.map((file) => file.bytes)));
    first.push([name, word, String(sent.length), size]);
  }
  const page = await browser.newPage();
  await page.goto(`${server.origin}/bench.html`);
  const judgements = await ask(page, oracle);
  const sample = sampleSubstrings(oracle, 300, { ...LONG, shortest: 2 });
  const times = await page.evaluate((q) => window.bench.paint(q), sample);
  await page.close();
  server.close();
  const paint = [name, ...[0.5, 0.99].map((share) => milliseconds(quantile(times, share)))];
  return { judgements, first, paint };
}

async function everyQuery(page: Page, oracle: readonly OraclePassage[]): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const length of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const all = substrings(oracle, length);
    judgements.push(await judge(page, `all ${length} characters long`, all, oracle));
  }
  const long = sampleSubstrings(oracle, 3000, LONG);
  return [
    ...judgements,
    await judge(page, '9–20 characters', long, oracle),
    await judge(page, '9–20 characters, by the whole text', long, oracle, 'full text'),
    ...(await judgeMultiword(page, oracle)),
  ];
}

async function someQueries(page: Page, oracle: readonly OraclePassage[]): Promise<Judgement[]> {
  const name = `9–20 characters, ${grouped(oracle.length)} passages`;
  return [await judge(page, name, sampleSubstrings(oracle, 300, LONG), oracle)];
}

function oracleOf(from: Report): OraclePassage[] {
  return allText(from).map(({ id, chapter, text }) => ({ id, chapter, characters: reduce(text) }));
}
