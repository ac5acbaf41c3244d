import type { Span } from '../../report/span.ts';
import type { Failure } from './loader.ts';
import type { Spelled } from './pinyin.ts';
import type { Word } from './query.ts';
import type { Part } from './suggestion.ts';

/** Whole sentences of the report with the characters that match; several where a match crosses. */
export interface Snippet {
  /** Id of its first sentence. */
  readonly id: string;
  readonly chapter: string;
  readonly text: string;
  /** Matches, as spans of `text` in order; they neither overlap nor are they empty. */
  readonly ranges: readonly Span[];
}

/** The snippets of one chapter, in the order of the report. */
export interface Group {
  readonly chapter: string;
  /** Its number and its title. */
  readonly heading: string;
  /** Number of matches. */
  readonly count: number;
  readonly snippets: readonly Snippet[];
}

/** An entry of ours whose name matches. */
export interface EntryHit {
  readonly kind: string;
  readonly title: string;
  /** Spans of `title`; empty when only another name matches. */
  readonly ranges: readonly Span[];
  /** Path under the base path. */
  readonly url: string;
  /** Its short meaning. */
  readonly text: string;
  /** Whether its title is of our making: those of most entries are the report's own words. */
  readonly ours?: boolean;
}

/** 直接看: what answers the everyday words of a query. */
export interface Direct {
  /** The nearest topics. */
  readonly topics: readonly EntryHit[];
  /** The best sentences, each with the phrases that answer. */
  readonly sentences: readonly Located[];
}

/** A sentence and the heading of its chapter. */
export interface Located extends Snippet {
  readonly heading: string;
}

/** What every answered search tells. */
export interface Answer {
  /** Undefined where the query holds no everyday words, or they are not what was looked for. */
  readonly direct: Direct | undefined;
  /** The topics that hold most of what was found, where `direct` does not say it. */
  readonly topics: readonly EntryHit[];
  /** Words of the query that the report does not speak of. */
  readonly unsaid: readonly string[];
  /** What else the query spells in pinyin. */
  readonly spelled: readonly Spelled[];
  /** What was typed, where nothing holds it and it was looked for in the parts that are `words`. */
  readonly apart?: readonly Word[];
  /** What was typed, where it was read as the pinyin of `words`. */
  readonly pinyin?: string;
  /** What was searched for, simplified where only that occurs, and what was typed for it. */
  readonly words: readonly Word[];
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
  /** Chapters one of whose paragraphs holds all words. */
  readonly groups: readonly Group[];
  /** Chapters that hold all words, but in different paragraphs: a weaker answer. */
  readonly weaker: readonly Group[];
  /** Number of chapters that hold all words and were not read, as a long report has too many. */
  readonly unread: number;
  readonly entries: readonly EntryHit[];
}

/** Nothing holds the words (under the filters, if any). */
export interface Nothing extends Answer {
  readonly state: 'nothing';
  /** The longest parts of the query that do occur. */
  readonly parts: readonly Part[];
  /** Entries whose explanation, not name, holds the words. */
  readonly mentions: readonly EntryHit[];
}

/** The outcome of one search. */
export type SearchOutcome =
  | Found
  | Nothing
  | { readonly state: 'blank' | 'punctuation' }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** A later search has begun: show nothing. */
  | { readonly state: 'superseded' };
