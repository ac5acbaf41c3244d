import type { Span } from '../report/span.ts';

/** One string by which an entry is recognized in the text, with the limits on where it counts. */
export interface Pattern {
  /** The exact text to find; case, width and variant characters all matter. */
  readonly text: string;
  /** Id of the entry that a match refers to. */
  readonly entry: string;
  /** Ids of the chapters where the pattern counts; absent means all, an empty list means none. */
  readonly onlyIn?: readonly string[] | undefined;
  /**
   * Longer phrases containing `text`: a match lying wholly inside an occurrence of one of them
   * does not count. A phrase need not be a pattern itself.
   */
  readonly notInside?: readonly string[] | undefined;
}

/** What a resolver looks for: the patterns of one layer. */
export interface PatternList {
  /** Name of the layer. */
  readonly name: string;
  readonly patterns: readonly Pattern[];
}

/** A place in a paragraph that an entry annotates; `text` is exactly what the span covers. */
export interface Occurrence extends Span {
  readonly entry: string;
  readonly layer: string;
  readonly text: string;
}
