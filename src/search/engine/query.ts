import { normalize } from '../../report/normalize.ts';
import type { CharacterData } from '../format.ts';

/** The most characters of a query that are searched for, after normalising. */
export const QUERY_LIMIT = 200;

// Beyond this many UTF-16 units a query is not even looked at: normalising is linear, but pasting
// a whole book must not cost anything.
const RAW_LIMIT = 20_000;

/** Stops and commas; quotation marks may belong to a name. */
const AROUND = /^[，。、；：！？…,;:!?]+|[，。、；：！？…,;:!?]+$/gu;

const LATIN = /^[a-z0-9]+$/;

/** One word of a query: an exact phrase. */
export interface Word {
  /** What is searched for, normalised. */
  readonly text: string;
  /** What the reader typed for it, but for punctuation around it. */
  readonly typed: string;
}

/** What a reader typed, as the engine understands it. */
export type Query =
  | {
      readonly state: 'ready';
      /** Each once, in the order typed. */
      readonly words: readonly Word[];
      /** The whole query, if it holds nothing but letters, digits and spaces: it may be pinyin. */
      readonly letters: string;
      /** Whether characters beyond {@link QUERY_LIMIT} were left out. */
      readonly cut: boolean;
    }
  | { readonly state: 'blank' | 'punctuation' };

/**
 * Reads a query: white space of any width separates words, each word is one exact phrase. Never
 * throws, whatever the string holds.
 */
export function parseQuery(raw: string): Query {
  const pieces = raw.slice(0, RAW_LIMIT).split(/\s+/u).filter(Boolean);
  if (pieces.length === 0) return { state: 'blank' };
  const all = pieces
    .map((typed) => ({ typed: typed.replace(AROUND, ''), text: normalize(typed) }))
    .filter(({ text }) => text);
  if (all.length === 0) return { state: 'punctuation' };
  let left = QUERY_LIMIT;
  let cut = raw.length > RAW_LIMIT;
  const words = new Map<string, Word>();
  for (const { typed, text } of all) {
    const characters = [...text];
    const whole = characters.length <= left;
    const kept = whole ? text : characters.slice(0, left).join('');
    cut ||= !whole;
    left -= Math.min(left, characters.length);
    if (kept !== '' && !words.has(kept))
      words.set(kept, { text: kept, typed: whole ? typed : kept });
  }
  const letters = all.every(({ text }) => LATIN.test(text)) ? all.map(({ text }) => text) : [];
  return { state: 'ready', words: [...words.values()], letters: letters.join(' '), cut };
}

/** A word as if a reader had typed `typed`. */
export function wordOf(typed: string): Word {
  return { typed, text: normalize(typed) };
}

/** Rewrites a word character by character; characters the data does not hold stay as they are. */
export function simplify(word: string, [, traditional, simplified]: CharacterData): string {
  const characters = [...word].map((character) => {
    const at = traditional.indexOf(character);
    return at < 0 ? character : simplified.charAt(at);
  });
  return characters.join('');
}
