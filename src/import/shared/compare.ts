import { z } from 'zod';
import type { Entry } from '../../layers/terms/schema.ts';
import type { Report } from '../../report/report.ts';
import { recordsIn } from '../own-records.ts';
import { copyFor } from './copy.ts';
import type { Lender } from './lender.ts';
import { sumOf } from './sum.ts';

/** One field of which the copy says another thing than the lender's entry would give now. */
export interface FieldChange {
  readonly field: string;
  readonly here: string;
  readonly there: string;
}

/** An entry that was taken over, and what has become of it on both sides. */
export interface TakenEntry {
  readonly id: string;
  /** Its file below the taker's folder. */
  readonly file: string;
  /** Whether the lender has changed its entry since, or has none any more. */
  readonly there: 'same' | 'changed' | 'gone';
  /** Of the lender's entry now; empty where there is none. */
  readonly sum: string;
  /** Whether an editor has changed the copy. */
  readonly edited: boolean;
  /** What differs now; empty where the lender has changed nothing. */
  readonly changes: readonly FieldChange[];
}

const FOLDER = 'content/glossary/';

const taken = z.looseObject({
  shared: z.looseObject({ from: z.string(), sum: z.string(), copied: z.string() }),
});

/** The fields whose changes concern a copy; where it is found and what it names is the taker's own. */
const FIELDS = [
  'term',
  'category',
  'scope',
  'importance',
  'status',
  'short',
  'facts',
  'sources',
] as const;

/**
 * Compares the entries that a folder has taken from a lender, drafts included, with what the lender says
 * now. Nothing changes by itself: what readers see is what an editor there accepted.
 *
 * @param files of the taker, by their path below its folder
 */
export function compareShared(
  files: ReadonlyMap<string, string>,
  report: Report,
  lender: Lender,
): TakenEntry[] {
  const entries = new Map(lender.entries.map((entry) => [entry.id, entry]));
  return [...recordsIn(files, FOLDER)].flatMap(([id, record]) => {
    const read = taken.safeParse(record);
    if (!read.success || read.data.shared.from !== lender.name) return [];
    const { sum, copied } = read.data.shared;
    const entry = entries.get(id);
    const now = entry ? sumOf({ ...entry }) : '';
    const changed = entry !== undefined && now !== sum;
    return {
      id,
      file: `${FOLDER}${id}.yaml`,
      there: entry === undefined ? 'gone' : changed ? 'changed' : 'same',
      sum: now,
      edited: sumOf(record) !== copied,
      changes: changed ? changesIn(record, entry, { lender, report }) : [],
    };
  });
}

function changesIn(
  record: Readonly<Record<string, unknown>>,
  entry: Entry,
  { lender, report }: { readonly lender: Lender; readonly report: Report },
): FieldChange[] {
  // What the lender would give now; where its words no longer stand here, what it says.
  const fresh = copyFor(entry, lender, { report, claimed: [] })?.fields ?? entry;
  return FIELDS.flatMap((field) => {
    const [here, there] = [shown(record[field]), shown(fresh[field])];
    return here === there ? [] : { field, here, there };
  });
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lines for a terminal: the entries whose lender has changed them, field by field. */
export function formatShared(lender: Lender, entries: readonly TakenEntry[]): string[] {
  const news = entries.filter(({ there }) => there !== 'same');
  const all = `${entries.length} taken from “${lender.name}”`;
  if (news.length === 0) return [`${all}; none has been changed there.`];
  return [
    `${all}; ${news.length} changed there since. Copies stay as they are until you change them:`,
    ...news.flatMap(({ file, there, edited, sum, changes }) => [
      `  ${file}: ${there === 'gone' ? 'no longer there' : 'changed there'}${edited ? ', edited here' : ''}`,
      ...changes.map(({ field, here, there: other }) => `    ${field}: ${here} → ${other}`),
      ...(there === 'changed'
        ? [`    When you have decided, write sum: '${sum}' below “shared”.`]
        : []),
    ]),
  ];
}
