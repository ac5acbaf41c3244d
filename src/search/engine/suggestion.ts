import { findAll, normalize, normalizeMapped } from '../../report/normalize.ts';
import type { ChapterText, SearchData } from '../format.ts';

/** An everyday word and how the report says it. */
export interface Everyday {
  readonly word: string;
  readonly phrases: readonly Part[];
}

/** A phrase of the report. */
export interface Part {
  readonly text: string;
  /** How often it occurs; absent where that was not counted. */
  readonly count?: number;
}

const MOST_PARTS = 6;

/**
 * The everyday words that a query (normalised words) means: those it holds, and those it is the
 * beginning of, so that suggestions come while one types.
 */
export function everydayFor(words: readonly string[], table: SearchData['everyday']): Everyday[] {
  return Object.entries(table)
    .filter(([everyday]) => {
      const key = normalize(everyday);
      return words.some((word) => word.includes(key) || (word.length > 1 && key.startsWith(word)));
    })
    .map(([word, phrases]) => ({
      word,
      phrases: phrases.map(([text, count]) => ({ text, count })),
    }));
}

/** Occurrences of a normalised phrase in a chapter. */
export function countIn(passages: ChapterText, phrase: string): number {
  const texts = passages.map(([, sentences]) => normalizeMapped(sentences.join('')));
  return texts.reduce((sum, text) => sum + findAll(text, phrase).length, 0);
}

/**
 * The longest parts of the words that occur: every part of two characters or more that occurs and
 * cannot be lengthened; single hanzi only where nothing longer occurs. Longest first, the first few.
 */
export async function longestParts(
  words: readonly string[],
  occurs: (phrase: string) => Promise<boolean>,
): Promise<string[]> {
  const found = await Promise.all(words.map((word) => maximal([...word], occurs)));
  const parts = [...new Set(found.flat())];
  const long = parts.filter((text) => [...text].length > 1);
  const single = parts.filter((text) => /\p{Script=Han}/u.test(text));
  return (long.length > 0 ? long : single).sort((a, b) => b.length - a.length).slice(0, MOST_PARTS);
}

async function maximal(
  characters: readonly string[],
  occurs: (phrase: string) => Promise<boolean>,
): Promise<string[]> {
  const found: string[] = [];
  // Where the longest part from one character ends, the next character's reaches at least.
  let end = 0;
  for (let start = 0; start < characters.length; start += 1) {
    const before = end;
    end = Math.max(end, start);
    while (end < characters.length && (await occurs(characters.slice(start, end + 1).join(''))))
      end += 1;
    const text = characters.slice(start, end).join('');
    if (end > before && text !== '') found.push(text);
  }
  return found;
}
