import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { glossaryTable, placesTable } from '../../../src/publish/entries-table.ts';
import { tableOfFigures } from '../../../src/publish/figures-files.ts';
import { allRows, csv } from '../../../src/publish/table.ts';
import type { Table } from '../../../src/publish/table.ts';
import { workbook } from '../../../src/publish/workbook.ts';
import { absolute } from '../../../src/site/url.ts';
import { fullEdition } from './full-edition.ts';

const edition = fullEdition();
const tables = [glossaryTable(edition), tableOfFigures(edition), placesTable(edition)];
const HOSTILE: Table = {
  name: '表',
  headings: ['编号', '值', '数'],
  rows: [
    ['=1+1', '"甲",\n乙', -1],
    ['@x', '<丙>&丁', 2.5],
  ],
  notice: [{ label: '出处', text: '某处' }],
};

/** A workbook's files as text, by their paths. */
function filesOf(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, file]) => [name, strFromU8(file)]));
}

describe('the tables of entries', () => {
  it('tell of an entry what it says, on what basis, and where it stands', () => {
    const { headings, rows } = tables[0]!;
    const [row = []] = rows;
    expect(Object.fromEntries(headings.map((heading, at) => [heading, row[at]]))).toEqual({
      编号: 'lin-li-shi-tang',
      名词: '邻里食堂',
      报告里的写法: '邻里食堂',
      本站的解释: '给街坊做饭的食堂。报告说新开了6家。',
      依据: '通行释义',
      资料: '',
      类别: '民生',
      范围: '示例区',
      报告里几处: 1,
      '第一处（句子编号）': 'hui-gu-1-1',
      网址: absolute('glossary/lin-li-shi-tang/'),
    });
  });

  it('are as wide as their headings, and end with what they are', () => {
    for (const table of tables) {
      const rows = allRows(table);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([table.headings.length]));
      const [cited, ...told] = rows.slice(-4);
      expect(cited?.[1]).toContain(`《${edition.report.provenance.title}》`);
      expect(told.map(([label]) => label)).toEqual(['版次', '许可', '注解的依据']);
    }
  });
});

describe('a table as CSV', () => {
  it('is read again as it was, none of its cells a formula', () => {
    const file = csv(HOSTILE);
    expect(file.charCodeAt(0)).toBe(0xfeff);
    const { data } = Papa.parse<string[]>(file.slice(1), { skipEmptyLines: true });
    expect(data).toEqual([
      ['编号', '值', '数'],
      ["'=1+1", '"甲",\n乙', "'-1"],
      ["'@x", '<丙>&丁', '2.5'],
      ['出处', '某处', ''],
    ]);
  });
});

describe('tables as a workbook', () => {
  it('has a sheet for each', async () => {
    const { 'xl/workbook.xml': book = '' } = filesOf(await workbook(tables));
    const sheets = [...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(sheets).toEqual(['名词', '数字', '地方']);
  });

  it('holds text as text and numbers as numbers, and no formula', async () => {
    const files = filesOf(await workbook([HOSTILE]));
    const { 'xl/sharedStrings.xml': strings, 'xl/worksheets/sheet1.xml': sheet } = files;
    expect(strings).toContain('=1+1');
    expect(strings).toContain('&lt;丙&gt;&amp;丁');
    expect(sheet).toMatch(/<v>2\.5<\/v>/);
    expect(sheet).not.toMatch(/<f[ >]/);
  });
});
