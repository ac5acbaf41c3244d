import { figureRecordSchema } from './figure-record.ts';
import type { FigureRecord } from './figure-record.ts';
import type { NoticeLine } from './notice.ts';
import type { Cell, Table } from './table.ts';

interface Column {
  readonly key: keyof FigureRecord;
  readonly heading: string;
}

const COLUMNS = Object.entries(figureRecordSchema.shape).flatMap(([key, field]): Column[] => {
  const heading = field.meta()?.title;
  return heading === undefined ? [] : [{ key: key as keyof FigureRecord, heading }];
});

function cellOf(record: FigureRecord, key: keyof FigureRecord): Cell {
  const value = record[key];
  // A word rather than a sign: a cell that is only “=” is a broken formula.
  if (key === 'comparator' && value === '=') return '等于';
  if (Array.isArray(value)) return value.join(key === 'value' ? ' : ' : ' ');
  return value ?? '';
}

/** The figures as a table. */
export function figuresTable(
  records: readonly FigureRecord[],
  notice: readonly NoticeLine[],
): Table {
  return {
    name: '数字',
    headings: COLUMNS.map(({ heading }) => heading),
    rows: records.map((record) => COLUMNS.map(({ key }) => cellOf(record, key))),
    notice,
  };
}
