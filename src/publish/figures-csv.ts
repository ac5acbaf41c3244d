import Papa from 'papaparse';
import { figureRecordSchema } from './figure-record.ts';
import type { FigureRecord } from './figure-record.ts';

/** Excel and WPS take a file for UTF-8 only when it begins with this mark. */
const BOM = '\uFEFF';

/** A cell beginning with one of these is run as a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

interface Column {
  readonly key: keyof FigureRecord;
  readonly heading: string;
}

const COLUMNS = Object.entries(figureRecordSchema.shape).flatMap(([key, field]): Column[] => {
  const heading = field.meta()?.title;
  return heading === undefined ? [] : [{ key: key as keyof FigureRecord, heading }];
});

function cellOf(record: FigureRecord, key: keyof FigureRecord): string {
  const value = record[key];
  // A word rather than a sign: a cell that is only “=” is a broken formula.
  if (key === 'comparator' && value === '=') return '等于';
  if (Array.isArray(value)) return value.join(key === 'value' ? ' : ' : ' ');
  return String(value ?? '');
}

/**
 * The figures as CSV (RFC 4180) for spreadsheets: every cell quoted, none taken for a formula, and
 * the citation as the last row.
 */
export function figuresCsv(records: readonly FigureRecord[], citation: string): string {
  const rows = [
    COLUMNS.map(({ heading }) => heading),
    ...records.map((record) => COLUMNS.map(({ key }) => cellOf(record, key))),
    ['出处', citation, ...COLUMNS.slice(2).map(() => '')],
  ];
  return `${BOM}${Papa.unparse(rows, { quotes: true, escapeFormulae: FORMULA })}\r\n`;
}
