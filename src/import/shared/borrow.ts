import type { Entry, Shared } from '../../layers/terms/schema.ts';
import type { Report } from '../../report/report.ts';
import type { OwnRecords } from '../own-records.ts';
import { copyFor } from './copy.ts';
import type { EntryCopy } from './copy.ts';
import { travelling } from './lender.ts';
import type { Lender } from './lender.ts';
import { sumOf } from './sum.ts';

/** An entry taken over from a lender, as a draft. */
export interface Loan extends EntryCopy {
  /** The same id as the lender's. */
  readonly id: string;
  readonly shared: Shared;
  readonly lender: Lender;
}

/**
 * The entries of other editions whose words stand in a report, as drafts. The report's own entries and
 * drafts win: what they are found by, and their ids, are not proposed. Of two lenders the first wins.
 */
export function borrow(
  lenders: readonly Lender[],
  report: Report,
  own: Pick<OwnRecords, 'entries' | 'terms'>,
): Loan[] {
  const loans = new Map<string, EntryCopy & { readonly entry: Entry; readonly lender: Lender }>();
  const claimed = [...own.terms];
  for (const lender of lenders) {
    for (const entry of travelling(lender, report.provenance.title)) {
      if (own.entries.has(entry.id) || loans.has(entry.id)) continue;
      const copy = copyFor(entry, lender, { report, claimed });
      if (!copy) continue;
      claimed.push(...copy.fields.matches);
      loans.set(entry.id, { ...copy, entry, lender });
    }
  }
  const known = new Set([...own.entries, ...loans.keys()]);
  return [...loans].map(([id, { fields: all, left, entry, lender }]) => {
    const fields = { ...all, related: all.related.filter((other) => known.has(other)) };
    const shared = { from: lender.name, sum: sumOf(entry), copied: sumOf({ ...fields }) };
    return { id, fields, left, lender, shared };
  });
}
