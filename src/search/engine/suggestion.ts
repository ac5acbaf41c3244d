import { findAll, normalizeMapped } from '../../report/normalize.ts';
import type { ChapterText } from '../format.ts';

/** A phrase of the report. */
export interface Part {
  readonly text: string;
  /** How often it occurs; absent where that was not counted. */
  readonly count?: number;
}

const MOST_PARTS = 6;

/** Occurrences of a normalised phrase in a chapter. */
export function countIn(passages: ChapterText, phrase: string): number {
  const texts = passages.map(([, sentences]) => normalizeMapped(sentences.join('')));
  return texts.reduce((sum, text) => sum + findAll(text, phrase).length, 0);
}

/**
 * The longest parts of the words that occur: every part of two characters or more that occurs and
 * cannot be lengthened, and that does not cut a word of the language in two, where the browser knows
 * those. Longest first, the first few.
 */
export async function longestParts(
  words: readonly string[],
  occurs: (phrase: string) => Promise<boolean>,
): Promise<string[]> {
  const found = await Promise.all(words.map((word) => maximal(unitsOf(word), occurs)));
  const parts = [...new Set(found.flat())].filter((text) => [...text].length > 1);
  return parts.sort((a, b) => b.length - a.length).slice(0, MOST_PARTS);
}

/** Words as the browser cuts them (Chromium 87, Safari 14.1, Firefox 125); characters elsewhere. */
function unitsOf(text: string): string[] {
  if (!('Segmenter' in Intl)) return [...text];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

async function maximal(
  units: readonly string[],
  occurs: (phrase: string) => Promise<boolean>,
): Promise<string[]> {
  const found: string[] = [];
  // Where the longest part from one unit ends, the next one's reaches at least.
  let end = 0;
  for (let start = 0; start < units.length; start += 1) {
    const before = end;
    end = Math.max(end, start);
    while (end < units.length && (await occurs(units.slice(start, end + 1).join('')))) end += 1;
    const text = units.slice(start, end).join('');
    if (end > before && text !== '') found.push(text);
  }
  return found;
}
