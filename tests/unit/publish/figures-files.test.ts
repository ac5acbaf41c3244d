import { rmSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/edition.ts';
import type { FigureRecord } from '../../../src/publish/figure-record.ts';
import { figureFile } from '../../../src/publish/figures-files.ts';
import { figuresTable } from '../../../src/publish/figures-table.ts';
import type { FiguresData } from '../../../src/publish/figures-schema.ts';
import { csv as csvOf } from '../../../src/publish/table.ts';
import { overlayReport } from '../../support/overlay.ts';
import { FIXTURES } from '../../support/paths.ts';

// The package is CommonJS: what its types call the default is a property here.
const applyFormats = formats as unknown as (ajv: Ajv2020) => void;
const report = overlayReport(path.join(FIXTURES, 'other-figures'));
const edition = loadEdition(report);
rmSync(report, { recursive: true });
const json = JSON.parse(figureFile('figures.json', edition)) as FiguresData;
const [walk, meals] = json.figures as [FigureRecord, FigureRecord];

/** Rows of a CSV text, its byte order mark taken off as spreadsheets do. */
function rowsOf(csv: string): string[][] {
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const parsed = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

/** The first record's row with something changed, by heading. */
function rowWith(change: Partial<FigureRecord>): Record<string, string | undefined> {
  const [headings = [], row = []] = rowsOf(csvOf(figuresTable([{ ...walk, ...change }], [])));
  return Object.fromEntries(headings.map((heading, index) => [heading, row[index]]));
}

describe('figures.csv', () => {
  const csv = figureFile('figures.csv', edition);

  it('has a line for each figure between its headings and what it says of itself', () => {
    const rows = rowsOf(csv);
    const said = ['出处', '版次', '许可', '注解的依据'];
    expect(rows.map(([id]) => id)).toEqual(['编号', ...json.figures.map(({ id }) => id), ...said]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([16]));
    expect(rows.at(-4)?.[1]).toBe(json.citation);
  });

  it('has the columns that people read, every cell quoted and every line ended', () => {
    const [headings, first] = csv.slice(1).split('\r\n');
    expect(headings).toBe(
      '"编号","说的是什么","报告写的数","数值","单位","比较","种类","性质","主题","报告原话",' +
        '"章","句子","网址","连着的数","换算（本站）","说明（本站）"',
    );
    expect(first).toBe(
      `"bu-dao","新修的步道","12.5公里","12.5","公里","等于","长度","增减","建设",` +
        `"新修步道12.5公里","${walk.chapterTitle}","${walk.sentence}","${walk.url}","shi-tang","",""`,
    );
    expect(csv.endsWith('"\r\n')).toBe(true);
  });

  it('writes lists and signs as words', () => {
    expect(rowWith({ value: [2, 1] })['数值']).toBe('2 : 1');
    expect(rowWith({ see: ['a', 'b'] })['连着的数']).toBe('a b');
    expect(rowWith({ comparator: '≥' })['比较']).toBe('≥');
    expect(rowWith({ conversion: '255亩' })['换算（本站）']).toBe('255亩');
  });

  it.each(['=1+1', '+86', '-1', '@x', '\tx', '=1\r\n2'])('defuses “%s”', (label) => {
    expect(rowWith({ label })['说的是什么']).toBe(`'${label}`);
  });

  it('keeps quotes and line breaks', () => {
    const note = 'a "b",\r\nc';
    expect(rowWith({ note })['说明（本站）']).toBe(note);
  });
});

describe('figures.json', () => {
  const schema = JSON.parse(figureFile('figures.schema.json', edition)) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  applyFormats(ajv);
  const validate = ajv.compile(schema);

  it('says where the figures come from and how to cite them', () => {
    const { title, url, sha256 } = edition.report.provenance;
    expect(json.$schema).toBe(schema['$id']);
    expect(json.source).toMatchObject({ title, url, sha256 });
    expect(json.citation).toContain(`《${title}》`);
    expect(json.citation).toContain(edition.site.name);
  });

  it('holds a figure with its place in the report, and null for what we have not said', () => {
    expect(meals).toEqual({
      id: 'shi-tang',
      label: '新开的食堂',
      number: '6家',
      value: 6,
      unit: '家',
      comparator: '=',
      kind: '数量',
      role: 'increment',
      roleName: '增减',
      theme: '建设',
      quote: '新开“邻里食堂”6家',
      chapter: 'hui-gu',
      chapterTitle: '工作回顾',
      paragraph: 'hui-gu-1',
      sentence: 'hui-gu-1-1',
      url: expect.stringMatching(/\/report\/hui-gu\/#hui-gu-1-1$/) as string,
      see: ['bu-dao'],
      conversion: null,
      note: null,
    });
  });

  it('fits its schema', () => {
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a key more', { ...walk, extra: 1 }],
    ['a key less', { ...walk, note: undefined }],
    ['a value that is no number', { ...walk, value: 'x' }],
    ['half a ratio', { ...walk, value: [1] }],
    ['another comparator', { ...walk, comparator: '~' }],
    ['no address', { ...walk, url: 'x' }],
  ])('would not with %s', (_, figure) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...json, figures: [figure] }));
    expect(validate(changed)).toBe(false);
  });

  it('has every property explained in Chinese', () => {
    const { figures } = schema['properties'] as { figures: { items: { properties: object } } };
    for (const [key, property] of Object.entries(figures.items.properties)) {
      const { title, description } = property as { title?: string; description?: string };
      expect(title ?? description, key).toMatch(/^\p{Script=Han}/u);
    }
  });
});
