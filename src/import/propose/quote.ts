import { findOnce } from '../../layers/figures/digit-runs.ts';
import type { Span } from '../../report/span.ts';

const CLOSES = /[，。；！？：]/u;

/** Offsets at which a clause of the text begins or ends: its ends, and around each ，。；！？：. */
function clauseEnds(text: string): { readonly starts: number[]; readonly ends: number[] } {
  const signs = [...text.matchAll(new RegExp(CLOSES, 'gu'))];
  return {
    starts: [0, ...signs.map(({ index, 0: sign }) => index + sign.length)],
    ends: [...signs.map(({ index }) => index), text.length],
  };
}

/** The clause around a stretch: from one ，。；！？： to the next, these not included. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const { starts, ends } = clauseEnds(text);
  return {
    start: starts.findLast((at) => at <= start) ?? 0,
    end: ends.find((at) => at >= end) ?? text.length,
  };
}

/**
 * A quotation for a number: its clause, up to a 、 or a further clause behind the number, lengthened
 * by clauses until it stands exactly once in the text, or cut so that the number stands once in it.
 * Undefined where the text repeats itself so that there is none.
 *
 * @param own where the words begin that belong to this number alone
 * @param through how far it reaches at least, where what is behind the number says something of it
 */
export function quoteAround(
  text: string,
  number: Span,
  own: number,
  through = number.end,
): string | undefined {
  const words = text.slice(number.start, number.end);
  const clause = clauseAround(text, { start: number.start, end: through });
  const enumerated = text.slice(through, clause.end).search(/、|其中/u);
  const first = enumerated < 0 ? clause.end : through + enumerated;
  const { starts, ends } = clauseEnds(text);
  const before = starts.filter((at) => at <= clause.start).reverse();
  const after = [first, ...ends.filter((at) => at >= clause.end)];
  // Behind a 、 words of four characters say what is counted; fewer go on with the number before.
  if (text[own - 1] === '、' && number.start - own >= 4) before.unshift(own);
  const whole = before.flatMap((start) => after.map((end) => ({ start, end })));
  // Shorter ones, for clauses that hold the number twice: its own words, sign by sign.
  const cut = Array.from({ length: number.start - own + 1 }, (_, index) => [
    { start: own + index, end: first },
    { start: own + index, end: through },
    { start: own + index, end: through + 1 },
  ]).flat();
  const quote = [...nearest(whole), ...cut].find((span) => {
    const inside = text.slice(span.start, span.end);
    const at = number.start - span.start;
    return standsAlone(text, span) && standsOnce(inside, words) && inside.indexOf(words) === at;
  });
  return quote && text.slice(quote.start, quote.end);
}

/** The shortest first, and no more than can be tried: beyond a few clauses nobody reads a quotation. */
function nearest(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.end - a.start - (b.end - b.start)).slice(0, 40);
}

/** Whether a text stands exactly once in another, and is one that a list can hold. */
export function standsOnce(whole: string, part: string): boolean {
  return part.trim() === part && part !== '' && 'at' in findOnce(whole, part);
}

/**
 * A stretch lengthened, sign by sign on one side or both, until it stands exactly once in the text,
 * touching none of the others; undefined where there is none.
 */
export function lengthened(text: string, span: Span, others: readonly Span[]): Span | undefined {
  const before = others.filter(({ end }) => end <= span.start).map(({ end }) => end);
  const after = others.filter(({ start }) => start >= span.end).map(({ start }) => start);
  const [from, to] = [Math.max(0, ...before), Math.min(text.length, ...after)];
  const most = Math.max(span.start - from, to - span.end);
  for (let more = 0; more <= most; more += 1) {
    const [start, end] = [Math.max(from, span.start - more), Math.min(to, span.end + more)];
    const longer = [
      { start: span.start, end },
      { start, end: span.end },
      { start, end },
    ];
    const once = longer.find((stretch) => standsAlone(text, stretch));
    if (once) return once;
  }
  return undefined;
}

/** Whether the words of a stretch stand in the text there alone. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return isWhole(words) && standsOnce(text, words) && text.indexOf(words) === start;
}

/** Whether no character is cut: the rarer hanzi of names are two code units. */
function isWhole(words: string): boolean {
  return !/\p{Cs}/u.test(words);
}
