import type { FigureRecord } from './figure-record.ts';

/** Excel and WPS take a file for UTF-8 only when it begins with this mark. */
const BOM = '\uFEFF';

/** A cell beginning with one of these is run as a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

type Column = readonly [heading: string, cell: (record: FigureRecord) => string];

const join = (value: number | readonly number[]): string =>
  typeof value === 'number' ? String(value) : value.join(' : ');

const COLUMNS: readonly Column[] = [
  ['编号', ({ id }) => id],
  ['说的是什么', ({ label }) => label],
  ['报告写的数', ({ number }) => number],
  ['数值', ({ value }) => join(value)],
  ['单位', ({ unit }) => unit],
  // A word rather than a sign: a cell that is only “=” is a broken formula.
  ['比较', ({ comparator }) => (comparator === '=' ? '等于' : comparator)],
  ['种类', ({ kind }) => kind],
  ['性质', ({ roleName }) => roleName],
  ['主题', ({ theme }) => theme],
  ['报告原话', ({ quote }) => quote],
  ['章', ({ chapterTitle }) => chapterTitle],
  ['句子', ({ sentence }) => sentence],
  ['网址', ({ url }) => url],
  ['同一句话里的', ({ see }) => see.join(' ')],
  ['换算（本站）', ({ conversion }) => conversion ?? ''],
  ['说明（本站）', ({ note }) => note ?? ''],
];

/**
 * The figures as CSV (RFC 4180) for spreadsheets: every cell quoted, none taken for a formula, and
 * the citation as the last row.
 */
export function figuresCsv(records: readonly FigureRecord[], citation: string): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...records.map((record) => COLUMNS.map(([, cell]) => cell(record))),
    ['出处', citation, ...COLUMNS.slice(2).map(() => '')],
  ];
  return BOM + rows.map((row) => row.map(quoted).join(',') + '\r\n').join('');
}

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
