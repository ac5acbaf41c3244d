import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { loadEdition } from '../../src/edition.ts';
import { allRows } from '../../src/publish/table.ts';
import { glossaryTable, placesTable } from '../../src/publish/entries-table.ts';
import { plainText } from '../../src/publish/plain-text.ts';
import { reportData } from '../../src/publish/report-json.ts';
import { chapterMarkdown, reportMarkdown } from '../../src/publish/report-markdown.ts';
import { reportJsonSchema } from '../../src/publish/report-schema.ts';
import { webAnnotations } from '../../src/publish/web-annotations.ts';
import { grouped } from '../../src/site/numerals.ts';
import { PROJECT } from '../support/paths.ts';
import { paragraphsOf, textOfMarkdown, textOfPlain } from '../support/published-text.ts';
import { astray, collectionSchema } from '../support/web-annotation.ts';

// The package is CommonJS: what its types call the default is a property here.
const applyFormats = formats as unknown as (ajv: Ajv2020) => void;
const edition = loadEdition(PROJECT);
const source = edition.source.characters.join('');
const data = reportData(edition);

it.each([
  ['as plain text', () => textOfPlain(plainText(edition))],
  ['as Markdown', () => textOfMarkdown(reportMarkdown(edition), 1)],
  ['as one Markdown file a chapter', chapterFiles],
  ['as data', () => paragraphsOf(data).map(({ text }) => text).join('')],
])('publishes the report %s, character for character', (_, text) => {
  expect(text()).toBe(source);
  console.info(`${_} = source: ${grouped(edition.source.characters.length)} characters`);
});

function chapterFiles(): string {
  const { chapters } = edition.report;
  return chapters.map((chapter) => textOfMarkdown(chapterMarkdown(edition, chapter), 0)).join('');
}

it('publishes data that fit their schema', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  applyFormats(ajv);
  const validate = ajv.compile(reportJsonSchema(data.$schema));
  const json: unknown = JSON.parse(JSON.stringify(data));
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
});

it('publishes annotations, each of which leads to its characters and nowhere else', () => {
  const texts = new Map(paragraphsOf(data).map(({ url, text }) => [url, text]));
  const collection = collectionSchema.parse(JSON.parse(JSON.stringify(webAnnotations(edition))));
  expect(astray(collection, (address) => texts.get(address))).toEqual([]);
  console.info(`${collection.total} annotations lead to their characters`);
});

it('publishes no table of entries with a cell that a spreadsheet may cut', () => {
  // Excel holds 32,767 characters in a cell.
  for (const row of [glossaryTable(edition), placesTable(edition)].flatMap(allRows)) {
    for (const cell of row) expect(String(cell).length).toBeLessThan(32767);
  }
});
