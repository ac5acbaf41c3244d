import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Node } from 'yaml';

/** A record to be written, and what an editor is told above it, one line each. */
export interface DraftRecord {
  readonly value: Readonly<Record<string, unknown>>;
  readonly told?: readonly string[];
}

const WRITING = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** A file that is one draft: `draft: true` on a line of its own, then the record. */
export function draftFile({ value, told = [] }: DraftRecord): string {
  const document = new Document({ draft: true, ...value });
  document.commentBefore = comment(told);
  return written(document);
}

/** A file that is a list of records, each a draft: the line `draft: true` follows its first key. */
export function draftList(records: readonly DraftRecord[], told: readonly string[] = []): string {
  return listFile(
    records.map(({ value, ...rest }) => {
      const [first, ...others] = Object.entries(value);
      return { ...rest, value: Object.fromEntries([first!, ['draft', true], ...others]) };
    }),
    told,
  );
}

/** A file that is a list of records as they stand. */
export function listFile(records: readonly DraftRecord[], told: readonly string[] = []): string {
  const document = new Document(records.map(({ value }) => value));
  document.commentBefore = comment(told);
  if (isSeq(document.contents)) {
    document.contents.items.forEach((item, index) => {
      const node = item as Node;
      node.commentBefore = comment(records[index]?.told ?? []);
      node.spaceBefore = index > 0;
    });
  }
  return written(document);
}

/** Lists of numbers on one line, as editors write them. */
function written(document: Document): string {
  visit(document, {
    Seq(_, list) {
      const numbers = list.items.every((item) => isScalar(item) && typeof item.value === 'number');
      if (numbers) list.flow = true;
    },
  });
  return document.toString(WRITING);
}

/** Comment lines; what a report can hold that ends a line is left out. */
function comment(lines: readonly string[]): string | null {
  const shown = lines.map((line) => ` ${line.replace(/\p{C}|[\u2028\u2029]/gu, '')}`);
  return shown.length > 0 ? shown.join('\n') : null;
}
