import type { Report } from '../../report/report.ts';
import type { DigestDraft } from '../digest-draft.ts';
import type { Lender } from '../shared/lender.ts';
import { proposeDigests } from './digests.ts';
import { entryFiles } from './entry-files.ts';
import { figureFiles } from './figure-files.ts';
import { ownRecords } from '../own-records.ts';
import { placeNames } from './place-names.ts';
import { placeFiles } from './place-files.ts';

/** Drafts for a report, none of which is published before an editor accepts it. */
export interface Proposal {
  /** New files by their path below the report's folder; none of them is there yet. */
  readonly files: ReadonlyMap<string, string>;
  readonly digests: readonly DigestDraft[];
}

/** What is there already. */
export interface ProposeOptions {
  /** Editions whose travelling entries may be taken over, the first the likeliest. */
  readonly lenders?: readonly Lender[];
  /** The folder's own files, by path: they are left alone, and what they claim is not proposed. */
  readonly own?: ReadonlyMap<string, string>;
}

/**
 * Proposes a first edition's records for a report: a figure or an exclusion for each of its numbers,
 * entries for what it quotes, abbreviates and repeats and for what other editions explain, its places,
 * and the points of its digests. Never throws.
 */
export function propose(
  report: Report,
  { lenders = [], own = new Map<string, string>() }: ProposeOptions = {},
): Proposal {
  const claimed = ownRecords(own);
  const places = placeNames(report);
  const names = [...claimed.names, ...places.map(({ name }) => name)];
  const files = [
    ...figureFiles(report, claimed),
    ...entryFiles(report, claimed, { lenders, names }),
    ...placeFiles(report, claimed, places),
  ];
  return {
    files: new Map(files.filter(([file]) => !own.has(file))),
    digests: proposeDigests(report),
  };
}
