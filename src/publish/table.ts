import Papa from 'papaparse';
import type { NoticeLine } from './notice.ts';

/** A cell of a spreadsheet; a number can be reckoned with. */
export type Cell = string | number;

/** A table for spreadsheets. */
export interface Table {
  /** Its name as a sheet. */
  readonly name: string;
  readonly headings: readonly string[];
  /** Each as long as the headings. */
  readonly rows: readonly (readonly Cell[])[];
  /** What it says of itself: its last rows, after all others. */
  readonly notice: readonly NoticeLine[];
}

/** Excel and WPS take a file for UTF-8 only when it begins with this mark. */
const BOM = '\uFEFF';

/** A cell beginning with one of these is run as a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

/** All rows of a table, headings and notice included. */
export function allRows({ headings, rows, notice }: Table): (readonly Cell[])[] {
  const rest = headings.slice(2).map(() => '');
  return [headings, ...rows, ...notice.map(({ label, text }) => [label, text, ...rest])];
}

/** A table as CSV (RFC 4180): every cell quoted, none taken for a formula. */
export function csv(table: Table): string {
  const rows = allRows(table).map((row) => row.map(String));
  return `${BOM}${Papa.unparse(rows, { quotes: true, escapeFormulae: FORMULA })}\r\n`;
}
