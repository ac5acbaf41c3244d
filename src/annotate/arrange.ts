import { nest } from './nest.ts';
import type { Node } from './nest.ts';
import type { Span } from '../report/span.ts';
import type { Paragraph, Sentence } from '../report/report.ts';

/** A sentence as a span of the rendered tree. */
export interface SentenceSpan extends Span {
  readonly layer: 'sentence';
  readonly sentence: Sentence;
}

/** The tree of one paragraph, cut where its lead ends so that the lead can be a heading. */
export interface Words<T extends Span> {
  /** Empty without a lead. */
  readonly lead: readonly Node<T | SentenceSpan>[];
  readonly body: readonly Node<T | SentenceSpan>[];
}

/**
 * Arranges a paragraph for rendering: sentences outermost, then the given layers of annotations,
 * everything cut where the lead ends. The leaves of lead and body, read in order, are exactly the
 * paragraph's text.
 */
export function arrangeWords<T extends Span>(
  paragraph: Paragraph,
  layers: readonly (readonly T[])[],
): Words<T> {
  const [lead = [], body = []] = cutWords(paragraph, layers, [paragraph.leadLength]);
  return { lead, body };
}

/**
 * The same, cut at any places.
 *
 * @param cuts UTF-16 offsets into the text, rising
 * @returns one tree more than there are cuts; empty where two cuts meet
 */
export function cutWords<T extends Span>(
  paragraph: Paragraph,
  layers: readonly (readonly T[])[],
  cuts: readonly number[],
): readonly (readonly Node<T | SentenceSpan>[])[] {
  const { text } = paragraph;
  const sentences = paragraph.sentences.map((sentence): SentenceSpan => ({
    layer: 'sentence',
    sentence,
    start: sentence.start,
    end: sentence.end,
  }));
  const cut = [sentences, ...layers].map((spans) =>
    cuts.reduce<readonly (T | SentenceSpan)[]>(cutAt, spans),
  );
  const tree = nest<T | SentenceSpan>(text.length, cut);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(1).map((end, at) => {
    return tree.filter((node) => node.start >= bounds[at]! && node.end <= end);
  });
}

function cutAt<T extends Span>(spans: readonly T[], offset: number): T[] {
  return spans.flatMap((span) =>
    span.start < offset && offset < span.end
      ? [
          { ...span, end: offset },
          { ...span, start: offset },
        ]
      : [span],
  );
}
