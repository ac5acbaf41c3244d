import type { Span } from '../report/span.ts';
import { codePoints } from './code-points.ts';

/** Code points of context on each side, more where that is not enough to tell two places apart. */
const CONTEXT = 12;

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector: in code points, end exclusive. */
export interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * A span (UTF-16) of a text by what it says: with as much before and after it as makes it the only
 * such place of the text.
 */
export function quoteSelector(text: string, { start, end }: Span): QuoteSelector {
  const exact = text.slice(start, end);
  const [before, after] = [[...text.slice(0, start)], [...text.slice(end)]];
  let context = CONTEXT;
  let [prefix, suffix] = ['', ''];
  do {
    prefix = before.slice(Math.max(0, before.length - context)).join('');
    suffix = after.slice(0, context).join('');
    context *= 2;
  } while (occursTwice(text, prefix + exact + suffix));
  return {
    ...{ type: 'TextQuoteSelector', exact },
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** A span (UTF-16) of a text by its place. */
export function positionSelector(text: string, { start, end }: Span): PositionSelector {
  return {
    type: 'TextPositionSelector',
    start: codePoints(text, start),
    end: codePoints(text, end),
  };
}

function occursTwice(text: string, part: string): boolean {
  return text.indexOf(part) !== text.lastIndexOf(part);
}
