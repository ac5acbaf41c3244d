import type { Snippet } from './outcome.ts';

/** One match, and what stands before and after it. */
export interface Line {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** How many characters stand on either side of a match: together a line of a wide page. */
const BEFORE = 21;
const AFTER = 32;

/** What says something else when it is cut in two: a number, a word of Latin letters. */
const WHOLE = /[\p{Nd}\p{Script=Latin}.,%&]/u;

/**
 * The lines of a concordance (逐字索引): each match of a snippet in one of its own, in order. What
 * stands too far off is cut, at the ends of the line alone, and `…` says so; never inside a number.
 */
export function linesOf({ text, ranges }: Pick<Snippet, 'text' | 'ranges'>): Line[] {
  return ranges.map(({ start, end }) => {
    const before = [...text.slice(0, start)].reverse();
    return {
      before: cut(before, BEFORE).reverse().join(''),
      match: text.slice(start, end),
      after: cut([...text.slice(end)], AFTER).join(''),
    };
  });
}

/** The nearest characters of those that lead away from a match; a single one more is no reason to cut. */
function cut(outward: readonly string[], most: number): string[] {
  const whole = (at: number): boolean => WHOLE.test(outward[at] ?? '');
  if (outward.length <= most + 1) return [...outward];
  let end = most;
  while (end > 0 && whole(end - 1) && whole(end)) end -= 1;
  return [...outward.slice(0, end), '…'];
}
