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
export function quoteSelector(text: string, span: Span): QuoteSelector {
  let context = CONTEXT;
  while (occursTwice(text, Object.values(around(text, span, context)).join(''))) context *= 2;
  const { prefix, exact, suffix } = around(text, span, context);
  return {
    ...{ type: 'TextQuoteSelector', exact },
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

function around(text: string, { start, end }: Span, context: number) {
  const before = [...text.slice(0, start)];
  return {
    prefix: before.slice(Math.max(0, before.length - context)).join(''),
    exact: text.slice(start, end),
    suffix: [...text.slice(end)].slice(0, context).join(''),
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
