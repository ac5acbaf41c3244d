import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { allRows } from './table.ts';
import type { Table } from './table.ts';

/** Every file of the archive is of this day, so that the same tables give the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Widest column, in digits; longer text is wrapped in it. */
const WIDEST = 50;

/**
 * Tables as one workbook (.xlsx), a sheet each; its headings stay in sight. Every text is text, so
 * that no cell can be run as a formula.
 *
 * @param tables at least one
 */
export async function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.name,
    data: sheetOf(table),
    columns: widths(table),
    stickyRowsCount: 1,
  }));
  const written = await writeExcelFile(sheets).toBuffer();
  const files = Object.entries(unzipSync(written));
  return zipSync(Object.fromEntries(files), { mtime: DAY, level: 9 });
}

function sheetOf(table: Table): SheetData {
  return allRows(table).map((row, number) =>
    row.map((value) => ({
      value,
      type: typeof value === 'number' ? Number : String,
      ...{ wrap: true, alignVertical: 'top' as const },
      ...(number === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
}

/** As wide as the longest text, up to {@link WIDEST}. */
function widths({ headings, rows }: Table): { width: number }[] {
  return headings.map((heading, column) => {
    const texts = [heading, ...rows.map((row) => String(row[column]))];
    return { width: Math.min(Math.max(...texts.map(widthOf)) + 2, WIDEST) };
  });
}

/** In digits; a hanzi is as wide as two. */
function widthOf(text: string): number {
  return [...text].length + (text.match(/[^\p{ASCII}]/gu)?.length ?? 0);
}
