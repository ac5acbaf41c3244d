import { overlaps } from '../report/span.ts';
import type { Span } from '../report/span.ts';

/** A “…” phrase: the span includes both quotes, `text` is what stands between them. */
export interface QuotedPhrase extends Span {
  readonly text: string;
}

/** What {@link quotedPhrases} found, both lists in text order. */
export interface Quotations {
  readonly phrases: QuotedPhrase[];
  /** Offsets (UTF-16 code units) of the quotes that have no partner. */
  readonly problems: number[];
}

/**
 * Finds every phrase in curly double quotes (U+201C … U+201D). Quotes do not nest: a closing quote
 * pairs with the nearest opening one before it, and any quote left without a partner is reported as
 * a problem rather than thrown. Linear in the text length.
 */
export function quotedPhrases(text: string): Quotations {
  const phrases: QuotedPhrase[] = [];
  const problems: number[] = [];
  let open: number | undefined;
  for (const { 0: quote, index } of text.matchAll(/[\u201C\u201D]/g)) {
    if (quote === '\u201C') {
      if (open !== undefined) problems.push(open);
      open = index;
    } else if (open === undefined) {
      problems.push(index);
    } else {
      phrases.push({ start: open, end: index + 1, text: text.slice(open + 1, index) });
      open = undefined;
    }
  }
  if (open !== undefined) problems.push(open);
  return { phrases, problems };
}

/**
 * The phrases that share no code unit with any occurrence, in the order given. Both lists concern
 * the same paragraph; occurrences may come from several layers, in any order.
 */
export function uncovered<P extends Span>(
  phrases: readonly P[],
  occurrences: readonly Span[],
): P[] {
  return phrases.filter((phrase) => !occurrences.some((other) => overlaps(phrase, other)));
}
