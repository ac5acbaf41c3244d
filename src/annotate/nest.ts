import { checkSpan } from '../report/span.ts';
import type { Span } from '../report/span.ts';

/** A stretch of bare text, never empty. */
export type Leaf = Span;

/**
 * One piece of a span; `start` and `end` are the piece's own. `first` and `last` tell whether it
 * is the first and the last piece of its span: both are true when the span was not split.
 */
export interface Branch<T extends Span> extends Span {
  readonly span: T;
  readonly first: boolean;
  readonly last: boolean;
  /** Tile the piece exactly, in order, without gaps. */
  readonly children: Node<T>[];
}

/** A node of the tree; `'span' in node` tells a branch from a leaf. */
export type Node<T extends Span> = Leaf | Branch<T>;

type Piece<T extends Span> = Omit<Branch<T>, 'children'>;

function checkLayer(spans: readonly Span[], length: number, index: number): void {
  let before = 0;
  for (const span of spans) {
    checkSpan(span, length, `span of layer ${index}`);
    if (span.start < before) {
      throw new RangeError(
        `span of layer ${index} [${span.start}, ${span.end}): starts before ${before}, ` +
          'where the previous one ends; a layer must be sorted and must not overlap itself',
      );
    }
    before = span.end;
  }
}

/** The span of a sorted, non-overlapping list that has text on both sides of `offset`, if any. */
function around(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const found = spans[low];
  return found && found.start < offset ? found : undefined;
}

function split<T extends Span>(span: T, outer: readonly (readonly Span[])[]): Piece<T>[] {
  const { start, end } = span;
  const cuts = new Set<number>();
  // Only a span around one of our ends can cross us, and one around both contains us.
  for (const pieces of outer) {
    const left = around(pieces, start);
    if (left && left.end < end) cuts.add(left.end);
    const right = around(pieces, end);
    if (right && right.start > start) cuts.add(right.start);
  }
  let from = start;
  return [...[...cuts].sort((a, b) => a - b), end].map((to) => {
    const piece = { span, start: from, end: to, first: from === start, last: to === end };
    from = to;
    return piece;
  });
}

/** Takes from the end of `queue` all that lies in [start, end), and fills the gaps with leaves. */
function grow<T extends Span>(queue: Piece<T>[], start: number, end: number): Node<T>[] {
  const nodes: Node<T>[] = [];
  let at = start;
  for (let piece = queue.at(-1); piece && piece.start < end; piece = queue.at(-1)) {
    queue.pop();
    if (at < piece.start) nodes.push({ start: at, end: piece.start });
    nodes.push({ ...piece, children: grow(queue, piece.start, piece.end) });
    at = piece.end;
  }
  if (at < end) nodes.push({ start: at, end });
  return nodes;
}

/**
 * Arranges the spans of several layers as one properly nested tree over a text of `length` code
 * units, whose leaves, read in order, are exactly [0, length).
 *
 * A span inside another becomes its descendant, whatever their layers; of equal spans the one of
 * the earlier layer is outside. Where a span crosses one of an earlier layer (or a piece of one),
 * it is split at that one's boundary, and nowhere else; so the first layer is never split. Pieces
 * of one span cover it exactly and appear in order. For n spans in a fixed number of layers it
 * takes O(n log n) time, whatever the length.
 *
 * @param layers outermost first; each sorted by `start` and not overlapping itself.
 * @throws {RangeError} if `length` is not a whole number of at least 0, if a span is empty or
 * outside the text, or if a layer is unsorted or overlaps itself.
 */
export function nest<T extends Span>(length: number, layers: readonly (readonly T[])[]): Node<T>[] {
  if (!Number.isInteger(length) || length < 0) {
    throw new RangeError(`text length ${length}: must be a whole number of at least 0`);
  }
  const placed: Piece<T>[][] = [];
  layers.forEach((spans, index) => {
    checkLayer(spans, length, index);
    placed.push(spans.flatMap((span) => split(span, placed)));
  });
  // The sort is stable, so equal pieces stay in layer order; reversed, because grow() pops.
  const queue = placed.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  return grow(queue.reverse(), 0, length);
}
