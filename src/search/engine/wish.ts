import { normalize } from '../../report/normalize.ts';
import type { SearchData } from '../format.ts';
import { TOPIC_KIND } from '../format.ts';

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
  /** The shortest everyday word that begins with `beginning`, as one who is still typing means it. */
  completed(beginning: string): string | undefined;
}

/** What one word asks for. */
interface Known {
  readonly everyday?: string;
  readonly unsaid?: string;
  readonly topics: readonly number[];
}

/** Opens the everyday words, the unsaid words, and what the topics are called. */
export function openWishes({ everyday, entries, kinds }: SearchData): WishReader {
  const known = new Map<string, Known>();
  const add = (word: string, what: Partial<Known>): void => {
    const key = normalize(word);
    if (key !== '') known.set(key, { topics: [], ...known.get(key), ...what });
  };
  const topics = entries.filter(([kind]) => kinds[kind] === TOPIC_KIND);
  topics.forEach(([, , title], number) => {
    for (const name of namesIn(title)) add(name, { topics: [number] });
  });
  Object.keys(everyday.unsaid).forEach((word) => add(word, { unsaid: word }));
  Object.keys(everyday.words).forEach((word) => add(word, { everyday: word }));
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.length));
  const said = Object.keys(everyday.words).sort((a, b) => a.length - b.length);
  return {
    read: (words) => wishOf(words, known, longest),
    completed: (beginning) => said.find((word) => normalize(word).startsWith(beginning)),
  };
}

/** A topic's whole name, and the concerns it joins: 养老、托幼和低保. */
function namesIn(title: string): string[] {
  return [title, ...title.split(/[、和]/)].filter((name) => name.length > 1);
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

/** A single character means something only where nothing else was asked for: 羊, but not 羊 in 羊角. */
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
