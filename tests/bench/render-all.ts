/**
 * Loads and annotates the report in a folder, renders every paragraph, and writes the files of its search:
 * what a build does of its own, without Astro and without pictures. Prints one line of JSON.
 *
 *     node tests/bench/render-all.ts REPORT_DIR FOLDER
 */
import { toHtml } from 'hast-util-to-html';
import { arrangeWords } from '../../src/annotate/arrange.ts';
import { createMarks, stackLayers } from '../../src/annotate/marks.ts';
import { renderWords } from '../../src/annotate/render.ts';
import { loadEdition } from '../../src/edition.ts';
import { allText } from '../../src/report/report.ts';
import { searchSources } from '../../src/search/index/documents.ts';
import { repacked } from '../../src/build/repack.ts';
import { buildSearchFiles, writeSearchFiles } from '../../src/search/index/write.ts';

/** What this prints; times in seconds. */
export interface Rendered {
  readonly characters: number;
  readonly occurrences: number;
  readonly loading: number;
  readonly rendering: number;
  readonly indexing: number;
}

const [reportDir = '', folder = ''] = process.argv.slice(2);
let begun = performance.now();
const lap = (): number => {
  const since = begun;
  begun = performance.now();
  return (begun - since) / 1000;
};

const edition = loadEdition(reportDir);
const loading = lap();
const marks = createMarks(edition.layers, { href: (path) => `/${path}`, notes: 'below' });
for (const paragraph of allText(edition.report)) {
  const { lead, body } = arrangeWords(paragraph, stackLayers(edition.layers, paragraph.id));
  for (const nodes of [lead, body]) toHtml(renderWords(nodes, paragraph.text, marks));
}
const rendering = lap();
await writeSearchFiles(await repacked(await buildSearchFiles(searchSources(edition))), folder);
const result: Rendered = {
  characters: edition.report.characters,
  occurrences: edition.layers.reduce((sum, { count }) => sum + count, 0),
  ...{ loading, rendering, indexing: lap() },
};
console.log(JSON.stringify(result));
