import { normalize } from '../../report/normalize.ts';
import { addressOf, FILES, isEverydayData } from '../format.ts';
import type { EverydayData, SearchData } from '../format.ts';
import type { Loader } from './loader.ts';

/** What of a query people say, and the report says otherwise or not at all. */
export interface Wish {
  /** Everyday words, as our list has them. */
  readonly everyday: readonly string[];
  /** Numbers of the topics that it names. */
  readonly topics: readonly number[];
  /** Words that the report does not speak of. */
  readonly unsaid: readonly string[];
  /** How much of the query these words are, from 0 to 1. */
  readonly share: number;
}

/** Reads wishes out of normalised words. */
export interface WishReader {
  /** The longest words that a query holds, from left to right. */
  read(words: readonly string[]): Wish;
  /** Whether a word holds something that people say and the report does not: then it says no such thing. */
  absent(word: string): boolean;
  /** The shortest everyday word that begins with `beginning`, as one who is still typing means it. */
  completed(beginning: string): string | undefined;
}

/** What people say, and a reader of it. */
export interface Everyday {
  readonly data: EverydayData;
  readonly wishes: WishReader;
}

/** What loads what people say when it is first asked for; undefined where it cannot be had. */
export function openEveryday(
  loader: Loader,
  data: SearchData,
): () => Promise<Everyday | undefined> {
  let opened: Everyday | undefined;
  return async () => {
    const file = await loader.optional(addressOf(FILES.everyday, data));
    if (isEverydayData(file)) opened ??= { data: file, wishes: openWishes(file, data.said) };
    return opened;
  };
}

/** What one word asks for. */
interface Known {
  readonly everyday?: string;
  readonly unsaid?: string;
  readonly topics: readonly number[];
}

/** Opens the everyday words, the unsaid words, and what the topics are called. */
export function openWishes(
  { words, named, unsaid }: EverydayData,
  said: readonly string[],
): WishReader {
  const known = new Map<string, Known>();
  const add = (word: string, what: Partial<Known>): void => {
    const key = normalize(word);
    if (key !== '') known.set(key, { topics: [], ...known.get(key), ...what });
  };
  for (const [name, topic] of Object.entries(named)) add(name, { topics: [topic] });
  for (const word of Object.keys(unsaid)) add(word, { unsaid: word });
  for (const word of Object.keys(words)) add(word, { everyday: word });
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.length));
  const shortest = Object.keys(words).sort((a, b) => a.length - b.length);
  const absent = [...known.keys()].filter((key) => !said.includes(key));
  return {
    read: (asked) => wishOf(asked, known, longest),
    absent: (word) => absent.some((key) => word.includes(key)),
    completed: (beginning) => shortest.find((word) => normalize(word).startsWith(beginning)),
  };
}

function wishOf(
  words: readonly string[],
  known: ReadonlyMap<string, Known>,
  longest: number,
): Wish {
  const held: Known[] = [];
  let covered = 0;
  for (const word of words) {
    let at = 0;
    while (at < word.length) {
      const key = longestAt(word, at, known, longest);
      if (key !== undefined) held.push(known.get(key)!);
      covered += key?.length ?? 0;
      at += key?.length ?? 1;
    }
  }
  return {
    everyday: distinct(held.flatMap(({ everyday }) => everyday ?? [])),
    topics: distinct(held.flatMap(({ topics }) => topics)),
    unsaid: distinct(held.flatMap(({ unsaid }) => unsaid ?? [])),
    share: covered / Math.max(1, words.join('').length),
  };
}

/** A single character means something only where it is all that was asked for: it may be a part of any name. */
function longestAt(
  word: string,
  at: number,
  known: ReadonlyMap<string, Known>,
  longest: number,
): string | undefined {
  for (let length = Math.min(longest, word.length - at); length > 0; length -= 1) {
    const key = word.slice(at, at + length);
    if (known.has(key) && (length > 1 || word.length === 1)) return key;
  }
  return undefined;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
