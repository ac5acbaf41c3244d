import type { Occurrence } from './occurrence.ts';
import { contains, overlaps } from '../report/span.ts';

/**
 * A layer's occurrences for rendering beside other layers' whose links stand inside: a link cannot
 * hold another, so an occurrence with one of those in it (1.5个百分点 with 百分点) gives up its
 * words. One inside another stays whole, for the other's link to hold.
 *
 * @param others sorted by `start`
 */
export function cutAround(
  occurrences: readonly Occurrence[],
  others: readonly Occurrence[],
): Occurrence[] {
  return occurrences.flatMap((whole) => {
    const inner = others.filter((other) => overlaps(other, whole) && !contains(other, whole));
    const pieces: Occurrence[] = [];
    let start = whole.start;
    for (const other of inner) {
      if (start < other.start) pieces.push(piece(whole, start, other.start));
      start = Math.max(start, other.end);
    }
    if (start < whole.end) pieces.push(piece(whole, start, whole.end));
    return pieces;
  });
}

function piece(whole: Occurrence, start: number, end: number): Occurrence {
  const text = whole.text.slice(start - whole.start, end - whole.start);
  return { ...whole, start, end, text };
}
