import { leadOf } from './report.ts';
import type { Paragraph } from './report.ts';

/** A name has at least so many characters, as 新的一年 names nothing. */
const LEAST = 10;

/** And at most so many, which stand large in a share image. */
const MOST = 30;

const OPENING = /[“‘（《]/u;
const CLOSING = /[”’）》]/u;
const PAUSE = /[，；：。]/u;
const MARKS = /[，；：。、！？]+$/u;

/**
 * What a paragraph is known by: its lead, or its first words down to a pause that stands outside
 * quotation marks and brackets; without the mark that ends them. They stand in the report as they are,
 * one after the other.
 */
export function openingWords(paragraph: Paragraph): string {
  const words = [...(leadOf(paragraph) || paragraph.text)];
  const end = paragraph.leadLength > 0 ? words.length : firstPause(words);
  return words.slice(0, end).join('').replace(MARKS, '');
}

/** Where the first pause is that leaves a name neither too short nor too long; else where it must end. */
function firstPause(words: readonly string[]): number {
  let depth = 0;
  for (const [at, character] of words.slice(0, MOST + 1).entries()) {
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) depth -= 1;
    else if (depth === 0 && at >= LEAST && PAUSE.test(character)) return at;
  }
  return MOST;
}
