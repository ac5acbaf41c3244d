import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { figures as layer } from '../../src/layers/figures/layer.ts';
import { contentIn, loadEdition } from '../../src/edition.ts';
import { figureFile } from '../../src/publish/figures-files.ts';
import { PROJECT } from '../support/paths.ts';

// The package is CommonJS: what its types call the default is a property here.
const applyFormats = formats as unknown as (ajv: Ajv2020) => void;
const edition = loadEdition(PROJECT);

it('publishes every figure in both files, none of its cells a formula', () => {
  const csv = figureFile('figures.csv', edition).slice(1);
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(contentIn(edition, layer).all.length + 5);
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

it('publishes figures that fit their schema', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  applyFormats(ajv);
  const schema = JSON.parse(figureFile('figures.schema.json', edition)) as Record<string, unknown>;
  const validate = ajv.compile(schema);
  const json: unknown = JSON.parse(figureFile('figures.json', edition));
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
});
