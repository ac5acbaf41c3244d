import { isLonger } from '../../annotate/occurrences.ts';
import type { Report } from '../../report/report.ts';
import { allText } from '../../report/report.ts';
import type { Entry } from '../../layers/terms/schema.ts';
import { UNWRITTEN } from '../../authoring/schema.ts';
import { areasOf } from './lender.ts';
import type { Lender } from './lender.ts';

/** What an entry says, as far as it can be taken over; an editor writes the rest. */
export interface EntryFields extends Omit<Entry, 'id' | 'shared' | 'status'> {
  readonly status: Entry['status'] | typeof UNWRITTEN;
}

/** A lender's entry as another report would have it. */
export interface EntryCopy {
  readonly fields: EntryFields;
  /** What was left out, for the editor: facts of the lender's own report or region. */
  readonly left: readonly string[];
}

/** Whom the copy is for. */
export interface Taker {
  readonly report: Report;
  /** Words that its own entries are found by. */
  readonly claimed: readonly string[];
}

/** Words with which an entry speaks of the report it stands in. */
const OWN_REPORT = /报告|本站|原文|这里说|上文|下文/u;

/**
 * An entry as a draft for another report: found by those of its words that stand there and are nobody's
 * yet, without limits to chapters, without what it says of the lender's report or region. It names
 * the entries that the lender's names. Undefined where none of its words stand there.
 */
export function copyFor(entry: Entry, lender: Lender, taker: Taker): EntryCopy | undefined {
  const texts = allText(taker.report).map(({ text }) => text);
  const stands = (words: string): boolean => texts.some((text) => text.includes(words));
  const matches = entry.matches.filter((match) => stands(match) && !taker.claimed.includes(match));
  if (matches.length === 0) return undefined;
  const { id, shared, onlyIn, notInside, ...same } = entry;
  const here = taker.report.provenance.title;
  const foreign = areasOf(lender.title).filter((area) => !here.includes(area));
  const isHome = (text: string): boolean =>
    OWN_REPORT.test(text) || foreign.some((area) => text.includes(area));
  const facts = entry.facts.filter((fact) => !isHome(fact));
  const narrowed = notInside?.filter(
    (phrase) => stands(phrase) && matches.some((match) => isLonger(phrase, match)),
  );
  const shortIsHome = isHome(entry.short);
  return {
    fields: {
      ...same,
      matches,
      short: shortIsHome ? UNWRITTEN : entry.short,
      facts: facts.length > 0 ? facts : [UNWRITTEN],
      // What the lender's report says of itself is no basis here.
      status: entry.status === 'in-report' ? UNWRITTEN : entry.status,
      ...(narrowed && narrowed.length > 0 ? { notInside: narrowed } : {}),
    },
    left: [...(shortIsHome ? [entry.short] : []), ...entry.facts.filter(isHome)],
  };
}
