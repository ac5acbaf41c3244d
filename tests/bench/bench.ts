import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadEdition } from '../../src/edition.ts';
import { grouped } from '../../src/site/numerals.ts';
import { buildSite } from '../support/astro-build.ts';
import { fontFiles } from '../support/fonts.ts';
import { OTHER_REPORT, PROJECT, SCRATCH } from '../support/paths.ts';
import { pageOf, readSite } from '../support/site.ts';
import { weigh } from '../support/weight.ts';

// Prints what the project measures of itself; asserts nothing, as times differ by machine.

const row = (name: string, value: string): void => console.log(`${name.padEnd(44)} ${value}`);
const bytes = (value: number): string => `${grouped(value)} bytes`;

const out = path.join(SCRATCH, 'bench');
for (const cache of ['node_modules/.astro', 'node_modules/.vite', '.astro']) {
  rmSync(path.join(PROJECT, cache), { recursive: true, force: true });
}
timeBuild('cold build of this report', {});
timeBuild('warm build of this report', {});
const site = readSite(out);

const start = performance.now();
const { report } = loadEdition(PROJECT);
row('reading and checking the chapters', `${(performance.now() - start).toFixed(0)} ms`);
row('characters compared with the source', grouped(report.characters));
row('pages', grouped(site.pages.length));

const longest = report.chapters.reduce((a, b) => (b.characters > a.characters ? b : a));
for (const [name, file] of [
  ['home', 'index.html'],
  ['longest chapter', `report/${longest.id}/index.html`],
  ['whole text', 'full/index.html'],
] as const) {
  const { html, css, externalScript, script, text, requests } = weigh(site, pageOf(site, file));
  row(`${name}: first load, Brotli`, bytes(text));
  row('  HTML', bytes(html));
  row('  style sheets', bytes(css));
  row('  external scripts', bytes(externalScript));
  row('  scripts, inline ones included', bytes(script));
  row('  requests', String(requests.length));
}
const sizes = fontFiles(site).map((name) => statSync(path.join(out, 'fonts', name)).size);
row('heading font, all slices', bytes(sizes.reduce((sum, size) => sum + size, 0)));
timeBuild('build of the invented report', { REPORT_DIR: OTHER_REPORT });

function timeBuild(name: string, env: Parameters<typeof buildSite>[1]): void {
  const before = performance.now();
  const { status, output } = buildSite(out, env);
  if (status !== 0 || !existsSync(out)) throw new Error(output);
  row(name, `${((performance.now() - before) / 1000).toFixed(1)} s`);
}
