import { contains, overlaps } from '../../report/span.ts';
import type { Span } from '../../report/span.ts';

/** A run of digits of a text, with its decimal point if it has one. */
export interface DigitRun extends Span {
  readonly text: string;
}

/** Every run of digits, in order. */
export function digitRuns(text: string): DigitRun[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    text: run,
  }));
}

/** Which of the spans hold a run of digits wholly, and which cut it. */
export function claimsOf<S extends Span>(
  run: Span,
  spans: readonly S[],
): { readonly whole: S[]; readonly cut: S[] } {
  const touching = spans.filter((span) => overlaps(span, run));
  return {
    whole: touching.filter((span) => contains(span, run)),
    cut: touching.filter((span) => !contains(span, run)),
  };
}

/** Offset of `part` in `whole` when it stands there exactly once; else how often it does. */
export function findOnce(
  whole: string,
  part: string,
): { readonly at: number } | { readonly times: number } {
  const times = whole.split(part).length - 1;
  return times === 1 ? { at: whole.indexOf(part) } : { times };
}
