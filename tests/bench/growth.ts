import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { loadEdition } from '../../src/edition.ts';
import type { Report } from '../../src/report/report.ts';
import { grouped } from '../../src/site/numerals.ts';
import { PROJECT } from '../support/paths.ts';
import { brotli } from '../support/weight.ts';
import { startBrowser } from './browser.ts';
import type { Finding } from './finding.ts';
import { firstSearch } from './first-search.ts';
import { writeGrown } from './grown-folder.ts';
import { serveOverlaid } from './overlay-server.ts';
import { measured } from './process-cost.ts';
import type { Cost } from './process-cost.ts';
import type { Rendered } from './render-all.ts';
import { buildMeasured } from './site-under-test.ts';
import { sum } from './statistics.ts';
import { bytes, seconds } from './units.ts';
import { WORKPLACE } from './workplace.ts';

/** How many times as long as the report what is built is. */
const BUILT = [1, 3, 8, 10];

/** How many times as long what is loaded, annotated, rendered and indexed is, and not built. */
const RENDERED = [1, 10, 100];

const WORD = '砂砖房';

/** What grows with the report: with all its names and places, but without figures and topics. */
export async function growth(): Promise<Finding> {
  const { report } = loadEdition(PROJECT);
  const { browser } = await startBrowser();
  const builds: string[][] = [];
  for (const times of BUILT) builds.push(await measureBuild(report, times, browser));
  const renderings: string[][] = [];
  for (const times of RENDERED) renderings.push(await measureRendering(report, times, browser));
  await browser.close();
  return {
    title: 'Growth: the report and invented chapters like its own, all different',
    tables: [
      {
        head: [
          ...['build', 'characters', 'time', 'for 1,000', 'most memory', 'for 1,000'],
          ...['middle chapter, HTML', 'first search'],
        ],
        rows: builds,
      },
      {
        head: [
          ...['without pages', 'characters', 'marks', 'loading', 'rendering', 'search index'],
          ...['most memory', 'first search'],
        ],
        rows: renderings,
      },
    ],
    remarks: [
      `Built up to ${Math.max(...BUILT)} times the report: a hundred times would take some ten times the last row. That long, the project’s own ` +
        'functions load, annotate and render all text and write the search, without pages and pictures.',
      'All names and places are those of the report; its figures are left out, as they would have to hold every number.',
    ],
  };
}

/** One full build. */
async function measureBuild(report: Report, times: number, browser: Browser): Promise<string[]> {
  const folder = path.join(WORKPLACE, `grown-${times}`);
  writeGrown(report, folder, times);
  const { dir, cost } = await buildMeasured(`grown-${times}-site`, { REPORT_DIR: folder });
  const { characters } = loadEdition(folder).report;
  const chapter = middle(report);
  const html = brotli(readFileSync(path.join(dir, 'report', chapter, 'index.html')));
  return [
    ...[`${times}×`, grouped(characters), seconds(cost.seconds)],
    ...[seconds((cost.seconds / characters) * 1000), bytes(cost.peak)],
    ...[bytes((cost.peak / characters) * 1000), bytes(html)],
    await weighFirstSearch(browser, [dir], chapter),
  ];
}

/** One run of the project's own functions, in a process of its own. */
async function measureRendering(
  report: Report,
  times: number,
  browser: Browser,
): Promise<string[]> {
  const folder = path.join(WORKPLACE, `grown-${times}`);
  const index = path.join(WORKPLACE, `grown-${times}-search`);
  writeGrown(report, folder, times);
  const script = path.join(import.meta.dirname, 'render-all.ts');
  const options = { cwd: PROJECT, env: process.env };
  const cost = await measured(process.execPath, [script, folder, index], options);
  const { characters, occurrences, loading, rendering, indexing } = renderedBy(cost);
  // The scripts and the page that the search is asked from are those of the smallest build.
  const folders = [index, path.join(WORKPLACE, `grown-${BUILT[0]}-site`)];
  return [
    ...[`${times}×`, grouped(characters), grouped(occurrences)],
    ...[loading, rendering, indexing].map(seconds),
    bytes(cost.peak),
    await weighFirstSearch(browser, folders, middle(report)),
  ];
}

/** @throws Error with what the process said where it failed */
function renderedBy({ status, output }: Cost): Rendered {
  const [, line] = /^(\{.*\})$/m.exec(output) ?? [];
  if (status !== 0 || line === undefined) throw new Error(output);
  return JSON.parse(line) as Rendered;
}

async function weighFirstSearch(
  browser: Browser,
  folders: readonly string[],
  chapter: string,
): Promise<string> {
  const server = await serveOverlaid(folders, new Map());
  const sent = await firstSearch(browser, server, `/report/${chapter}/`, WORD);
  server.close();
  return bytes(sum(sent.map((file) => file.bytes)));
}

/** Id of the chapter of middle length. */
function middle({ chapters }: Report): string {
  const sorted = chapters.toSorted((a, b) => a.characters - b.characters);
  return sorted[Math.floor(sorted.length / 2)]?.id ?? '';
}
