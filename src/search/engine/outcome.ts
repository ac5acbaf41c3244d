import type { Span } from '../../report/span.ts';
import type { EntryKind, Kind } from '../kind.ts';
import type { Failure } from './loader.ts';
import type { Spelled } from './pinyin.ts';
import type { Everyday, Part } from './suggestion.ts';

/** Whole sentences of the report with the characters that match; several where a match crosses. */
export interface Extract {
  /** Id of its first sentence. */
  readonly id: string;
  readonly chapter: string;
  readonly text: string;
  /** Matches, as spans of `text` in order; they neither overlap nor are they empty. */
  readonly ranges: readonly Span[];
}

/** The extracts of one chapter, in the order of the report. */
export interface Group {
  readonly chapter: string;
  readonly title: string;
  /** Number of matches. */
  readonly count: number;
  readonly extracts: readonly Extract[];
}

/** An entry of ours whose name matches. */
export interface EntryHit {
  readonly kind: EntryKind;
  readonly title: string;
  /** Spans of `title`; empty when only another name matches. */
  readonly ranges: readonly Span[];
  /** Path under the base path. */
  readonly url: string;
  /** Its short meaning. */
  readonly text: string;
}

/** Matches of the report and entries per kind, and matches per chapter, before any filter. */
export interface Facets {
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly chapters: Readonly<Record<string, number>>;
}

/** What is offered beside the results, never mixed with them. */
export interface Offers {
  /** 报告里的说法. */
  readonly everyday: readonly Everyday[];
  /** What the query spells in pinyin. */
  readonly spelled: readonly Spelled[];
}

/** What every answered search tells. */
export interface Answer extends Offers {
  /** The words searched for, normalised and simplified: what to highlight on the chapter page. */
  readonly words: readonly string[];
  /** Whether the query was too long and its end was left out. */
  readonly cut: boolean;
  /** Whether the plain reading of the text stood in for the index; the results are the same. */
  readonly withoutIndex: boolean;
  /** Whether entries or suggestions could not be loaded and may be missing. */
  readonly incomplete: boolean;
}

/** Something was found. */
export interface Found extends Answer {
  readonly state: 'found';
  /** Number of matches in `groups`. */
  readonly total: number;
  /** Passages of the report that hold all words. */
  readonly groups: readonly Group[];
  /** Chapters that hold all words, but in different passages: a weaker answer. */
  readonly weaker: readonly Group[];
  readonly entries: readonly EntryHit[];
  readonly facets: Facets;
}

/** Nothing holds the words (under the filters, if any). */
export interface Nothing extends Answer {
  readonly state: 'nothing';
  /** The longest parts of the query that do occur. */
  readonly parts: readonly Part[];
  /** Entries whose explanation, not name, holds the words. */
  readonly mentions: readonly EntryHit[];
  /** Matches there would be without the filters. */
  readonly facets: Facets;
}

/** The outcome of one search. */
export type SearchOutcome =
  | Found
  | Nothing
  | { readonly state: 'blank' | 'punctuation' }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** A later search has begun: show nothing. */
  | { readonly state: 'superseded' };
