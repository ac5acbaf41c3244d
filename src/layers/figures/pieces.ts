import type { Occurrence } from '../../annotate/layer.ts';
import { contains, overlaps } from '../../report/span.ts';

/**
 * Figures for rendering beside terms: both become links, and a link cannot hold another, so a
 * figure with a term in it (1.5个百分点) gives up the term's words. One inside a term stays whole,
 * for the term's link to hold.
 */
export function cutAround(
  figures: readonly Occurrence[],
  terms: readonly Occurrence[],
): Occurrence[] {
  return figures.flatMap((figure) => {
    const inner = terms.filter((term) => overlaps(term, figure) && !contains(term, figure));
    const pieces: Occurrence[] = [];
    let start = figure.start;
    for (const term of inner) {
      if (start < term.start) pieces.push(piece(figure, start, term.start));
      start = Math.max(start, term.end);
    }
    if (start < figure.end) pieces.push(piece(figure, start, figure.end));
    return pieces;
  });
}

function piece(figure: Occurrence, start: number, end: number): Occurrence {
  const text = figure.text.slice(start - figure.start, end - figure.start);
  return { ...figure, start, end, text };
}
