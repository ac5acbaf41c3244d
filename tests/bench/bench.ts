/**
 * `npm run bench`: measures the project, prints a report, and writes it to `tests/bench/results.md`.
 *
 *     npm run bench -- [part…]   measures these parts alone, and writes them in the place of the old
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../support/chromium.ts';
import { build } from './build.ts';
import { card } from './card.ts';
import { dependencies } from './dependencies.ts';
import { forTerminal } from './finding.ts';
import type { Finding } from './finding.ts';
import { growth } from './growth.ts';
import { lighthouse } from './lighthouse-scores.ts';
import { load } from './load.ts';
import { circumstances } from './machine.ts';
import { MissingTool } from './missing-tool.ts';
import { pages } from './pages.ts';
import { RESULTS, writeResults } from './results.ts';
import { search } from './search.ts';
import { starlight } from './starlight.ts';
import { seconds } from './units.ts';
import { WORKPLACE } from './workplace.ts';

/** The parts by the names they are chosen by, in the order of the report. */
const PARTS: Readonly<Record<string, () => Promise<Finding>>> = {
  ...{ build, pages, lighthouse, card, search, growth, starlight, load, dependencies },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(
    `No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(1);
}

/** One part; where a tool is missing or it fails, a finding that says so. */
async function measure(name: string, part: () => Promise<Finding>): Promise<Finding> {
  try {
    return await part();
  } catch (error) {
    if (!(error instanceof MissingTool)) process.exitCode = 1;
    const all = error instanceof Error ? error.message : String(error);
    // What a program says last is why it failed; Node prints the source before it.
    const reason = all.length > 2000 ? `… ${all.slice(-2000)}` : all;
    return { title: name, tables: [], remarks: [`Not measured. ${reason}`] };
  }
}

mkdirSync(WORKPLACE, { recursive: true });
if (!findChromium()) {
  const ensure = path.join(import.meta.dirname, '../support/ensure-chromium.ts');
  spawnSync(process.execPath, [ensure], { stdio: 'inherit' });
}
const header = circumstances();
console.log(header.join('\n'));
const findings: Finding[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n… ${name}`);
  const start = performance.now();
  const finding = await measure(name, part);
  findings.push(finding);
  console.log(`\n${forTerminal(finding)}`);
  console.log(`(${name}: ${seconds((performance.now() - start) / 1000)})`);
}
writeResults(findings, header, asked.length === 0);
console.log(`\nWritten: ${path.relative(process.cwd(), RESULTS)}`);
