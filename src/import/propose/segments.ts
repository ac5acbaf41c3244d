/** A word of a text, as the dictionary of the JavaScript engine cuts it. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** False for a sign. */
  readonly isWord: boolean;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words and signs of a text, in order; together they are the text. */
export function segmentsOf(text: string): Segment[] {
  return [...segmenter.segment(text)].map(({ segment, index, isWordLike }) => ({
    start: index,
    text: segment,
    isWord: isWordLike ?? false,
  }));
}
