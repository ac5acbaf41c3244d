import { normalize } from '../normalize.ts';

/** An everyday word and how the report says it. */
export interface Everyday {
  readonly word: string;
  /** The report's phrases, each with its number of occurrences in the report. */
  readonly phrases: readonly Part[];
}

/** A phrase and how often it occurs in the report. */
export interface Part {
  readonly text: string;
  readonly count: number;
}

/** Counts the occurrences of a normalised phrase in the report. */
export type Count = (phrase: string) => number;

const MOST_PARTS = 6;

/**
 * The everyday words that a query (normalised words) means: those it holds, and those it is the
 * beginning of, so that suggestions come while one types.
 */
export function everydayFor(
  words: readonly string[],
  table: Readonly<Record<string, readonly string[]>>,
  count: Count,
): Everyday[] {
  return Object.entries(table)
    .filter(([everyday]) => {
      const key = normalize(everyday);
      return words.some((word) => word.includes(key) || (word.length > 1 && key.startsWith(word)));
    })
    .map(([word, phrases]) => ({
      word,
      phrases: phrases.map((text) => ({ text, count: count(normalize(text)) })),
    }));
}

/**
 * The longest parts of the words that occur: every part of two characters or more that occurs and
 * cannot be lengthened; single hanzi only where nothing longer occurs. Longest first.
 */
export function longestParts(words: readonly string[], count: Count): Part[] {
  const found = new Map<string, number>();
  for (const word of words) for (const part of maximal([...word], count)) found.set(...part);
  const parts = [...found].map(([text, times]) => ({ text, count: times }));
  const long = parts.filter(({ text }) => [...text].length > 1);
  const single = parts.filter(({ text }) => /\p{Script=Han}/u.test(text));
  return (long.length > 0 ? long : single)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, MOST_PARTS);
}

function maximal(characters: readonly string[], count: Count): [text: string, count: number][] {
  const found: [string, number][] = [];
  // Where the longest part from one character ends, the next character's reaches at least.
  let end = 0;
  for (let start = 0; start < characters.length; start += 1) {
    const before = end;
    end = Math.max(end, start);
    while (end < characters.length && count(characters.slice(start, end + 1).join('')) > 0)
      end += 1;
    const text = characters.slice(start, end).join('');
    if (end > before && text !== '') found.push([text, count(text)]);
  }
  return found;
}
