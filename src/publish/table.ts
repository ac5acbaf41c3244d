import Papa from 'papaparse';

/** A cell of a spreadsheet; a number can be reckoned with. */
export type Cell = string | number;

/** A table for spreadsheets. */
export interface Table {
  /** Its name as a sheet. */
  readonly name: string;
  readonly headings: readonly string[];
  /** Each as long as the headings. */
  readonly rows: readonly (readonly Cell[])[];
  /** Where it comes from: its last row, after all others. */
  readonly citation: string;
}

/** Excel and WPS take a file for UTF-8 only when it begins with this mark. */
const BOM = '\uFEFF';

/** A cell beginning with one of these is run as a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

/** All rows of a table, headings and citation included. */
export function allRows({ headings, rows, citation }: Table): (readonly Cell[])[] {
  return [headings, ...rows, ['出处', citation, ...headings.slice(2).map(() => '')]];
}

/** A table as CSV (RFC 4180): every cell quoted, none taken for a formula. */
export function csv(table: Table): string {
  const rows = allRows(table).map((row) => row.map(String));
  return `${BOM}${Papa.unparse(rows, { quotes: true, escapeFormulae: FORMULA })}\r\n`;
}
