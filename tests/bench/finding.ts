/** What a part of the benchmark found: tables and sentences, ready for print. */
export interface Finding {
  readonly title: string;
  readonly tables: readonly Table[];
  /** Sentences below the tables: how it was measured, what was not, which targets were met. */
  readonly remarks: readonly string[];
}

/** Cells of text, the first of a row its name. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A target and whether it was met, for people to find at a glance: `✓ 3 requests (at most 8)`. */
export function target(met: boolean, what: string): string {
  return `${met ? '✓' : '✗'} ${what}`;
}

/** A finding for a terminal: columns under each other, names at the left, values at the right. */
export function forTerminal({ title, tables, remarks }: Finding): string {
  return [`== ${title}`, ...tables.map(columns), ...remarks].join('\n');
}

/** A finding for `results.md`, as Prettier would write it. */
export function forMarkdown({ title, tables, remarks }: Finding): string {
  const list = remarks.map((remark) => `- ${remark}`).join('\n');
  return [`## ${title}`, ...tables.map(markdownTable), list].filter(Boolean).join('\n\n');
}

function columns(table: Table): string {
  return padded(table)
    .map((cells) => cells.join('  '))
    .join('\n');
}

function markdownTable(table: Table): string {
  const [head = [], ...rows] = padded(table);
  const rule = head.map((cell, at) =>
    at === 0 ? '-'.repeat(widthOf(cell)) : `${'-'.repeat(widthOf(cell) - 1)}:`,
  );
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** All rows, the head first, with cells of one width in each column. */
function padded({ head, rows }: Table): string[][] {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => widthOf(row[at] ?? ''))));
  return all.map((row) =>
    widths.map((width, at) => {
      const cell = row[at] ?? '';
      const blank = ' '.repeat(width - widthOf(cell));
      return at === 0 ? cell + blank : blank + cell;
    }),
  );
}

/** Columns that a text takes in a terminal: hanzi take two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}
