import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figuresCsv } from '../../src/publish/figures-csv.ts';
import type { FigureRecord } from '../../src/publish/figure-record.ts';
import { figures as layer } from '../../src/layers/figures/layer.ts';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { figureFile } from '../../src/publish/figures-files.ts';
import { PROJECT } from '../support/paths.ts';

// The package is CommonJS: what its types call the default is a property here.
const applyFormats = formats as unknown as (ajv: Ajv2020) => void;
const edition = loadEdition(PROJECT);
const json = JSON.parse(figureFile('figures.json', edition)) as { figures: FigureRecord[] };
const [first] = json.figures;

/** Rows of a CSV text, its byte order mark taken off as spreadsheets do. */
function rowsOf(csv: string): string[][] {
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const parsed = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

describe('figures.csv', () => {
  const rows = rowsOf(figureFile('figures.csv', edition));

  it('has a row for each figure, and the citation', () => {
    expect(rows).toHaveLength(contentIn(edition, layer).all.length + 2);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.at(-1)?.[1]).toContain(edition.report.provenance.title);
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it.each(['=1+1', '+86', '-1', '@x', '\tx'])('defuses “%s”', (label) => {
    if (!first) throw new Error('no figure');
    expect(rowsOf(figuresCsv([{ ...first, label }], ''))[1]?.[1]).toBe(`'${label}`);
  });

  it('keeps quotes and line breaks', () => {
    if (!first) throw new Error('no figure');
    const note = 'a "b",\r\nc';
    expect(rowsOf(figuresCsv([{ ...first, note }], ''))[1]?.at(-1)).toBe(note);
  });
});

describe('figures.json', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  applyFormats(ajv);
  const validate = ajv.compile(
    JSON.parse(figureFile('figures.schema.json', edition)) as Record<string, unknown>,
  );

  it('fits its schema', () => {
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  });

  it('would not with a key more or less', () => {
    expect(validate({ ...json, extra: 1 })).toBe(false);
    expect(validate({ ...json, figures: [{ ...first, value: 'x' }] })).toBe(false);
  });
});
