import type { Draft } from '../authoring/draft.ts';
import { textOf } from '../authoring/draft.ts';
import { contains } from './span.ts';
import type { Span } from './span.ts';

/** A stretch of a paragraph that a draft speaks of. */
export interface DraftSpan extends Span {
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** Id of its chapter. */
  readonly chapter: string;
}

/** What a draft will be once it is accepted. */
export interface DraftKind {
  /** Name of its layer, or `digest`. */
  readonly layer: string;
  /** As an editor calls it: `figure`. */
  readonly kind: string;
}

/** A draft and where in the report it belongs: for those who finish an edition, never for readers. */
export interface PlacedDraft extends DraftKind {
  /** The words it is known by; empty where it has none yet. */
  readonly name: string;
  readonly file: string;
  /** 1-based line of the record. */
  readonly line: number;
  /** Where its words stand, in reading order; nowhere when they are gone from the report. */
  readonly spans: readonly DraftSpan[];
}

/**
 * A draft with the places found for it.
 *
 * @param keys whose first text it is known by
 */
export function placed(
  draft: Draft,
  { layer, kind, keys }: DraftKind & { readonly keys: readonly string[] },
  spans: readonly DraftSpan[],
): PlacedDraft {
  const name = textOf(draft, ...keys) ?? '';
  return { layer, kind, name, file: draft.file, line: draft.lineOf([]), spans };
}

/** Every place at which a text begins in another, and ends; none for an empty text. */
export function spansOf(whole: string, part: string): Span[] {
  if (part === '') return [];
  const spans: Span[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    spans.push({ start: at, end: at + part.length });
  }
  return spans;
}

/** Every place of a text that lies in none of the longer ones. */
export function spansOutside(whole: string, part: string, longer: readonly string[]): Span[] {
  const guards = longer.flatMap((phrase) => spansOf(whole, phrase));
  return spansOf(whole, part).filter((span) => !guards.some((guard) => contains(guard, span)));
}
