import type { Span } from '../../report/span.ts';
import { clauseAround } from './quote.ts';

/** The words of a figure's clause around its number. */
export interface FigureWords {
  /** From the clause's beginning, or the number before it in the clause, to the number. */
  readonly head: string;
  /** Behind the number, up to a 、 or the clause's end. */
  readonly tail: string;
  /** The head of the number before it, where this one goes on with it (…7家、高新企业5家, 其中2家). */
  readonly taken: string;
}

/** What joins a number to the one before it. */
const JOINS = /^(?:、|，?其中|和|及|以及|，?(?:占比|增长|下降|提高|产量|累计))/u;

/** What a number is followed by in 10%以上。. */
const BOUNDS = /^(?:以上|以内|以下|左右)/u;

/**
 * The words around each number of a text.
 *
 * @param numbers in the order of the text, none touching another
 */
export function figureWords(text: string, numbers: readonly Span[]): FigureWords[] {
  const words: FigureWords[] = [];
  numbers.forEach((number, index) => {
    const clause = clauseAround(text, number);
    const before = numbers[index - 1];
    const from = Math.max(clause.start, before?.end ?? 0);
    const raw = text.slice(from, number.start);
    const between = before ? text.slice(before.end, number.start) : '';
    const goesOn = before !== undefined && !/[。；！？]/u.test(between) && JOINS.test(between);
    const previous = words[index - 1];
    const behind = text.slice(number.end, clause.end).replace(BOUNDS, '');
    words.push({
      head: raw.replace(/^(?:、|，|和|及|以及)/u, ''),
      tail: behind.split('、')[0] ?? '',
      taken: goesOn && previous ? previous.taken + previous.head : '',
    });
  });
  return words;
}
