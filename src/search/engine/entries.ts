import { matches } from './snippet.ts';
import { KINDS } from '../kind.ts';
import type { EntryKind } from '../kind.ts';
import type { Library, LoadedEntry } from './library.ts';
import { normalize } from '../normalize.ts';
import type { EntryHit } from './outcome.ts';

/** Entries, and whether some could not be loaded. */
export interface EntryHits {
  readonly entries: readonly EntryHit[];
  readonly incomplete: boolean;
}

const MOST_MENTIONS = 10;

/** Of these records, the entries whose names hold all words: exact names first. */
export async function entriesNamed(
  numbers: readonly number[],
  words: readonly string[],
  library: Library,
): Promise<EntryHits> {
  const wanted = numbers.filter((number) => number >= library.passages.length);
  const loaded = await Promise.all(wanted.map((number) => library.entry(number)));
  const named = loaded.filter(isLoaded).filter((entry) => holdsAll(entry, words));
  const phrase = words.join('');
  const rank = (entry: LoadedEntry): number => {
    if (entry.names.some(({ text }) => text === phrase)) return 0;
    return matches(titleOf(entry), words).length > 0 ? 1 : 2;
  };
  const sorted = named
    .map((entry) => ({ entry, order: rank(entry) }))
    .sort((a, b) => a.order - b.order);
  return {
    entries: sorted.map(({ entry }) => toHit(entry, words)),
    incomplete: loaded.some((entry) => !isLoaded(entry)),
  };
}

/** The entries whose explanation holds all words, the first few. */
export async function entriesMentioning(
  words: readonly string[],
  library: Library,
): Promise<EntryHits> {
  const all = await library.entries();
  const mentioning = all.filter(isLoaded).filter(({ row }) => {
    const text = normalize(row[3]);
    return words.every((word) => text.includes(word));
  });
  return {
    entries: mentioning.slice(0, MOST_MENTIONS).map((entry) => toHit(entry, words)),
    incomplete: !all.every(isLoaded),
  };
}

function isLoaded(entry: LoadedEntry | undefined): entry is LoadedEntry {
  return entry !== undefined;
}

function holdsAll({ names }: LoadedEntry, words: readonly string[]): boolean {
  return words.every((word) => names.some(({ text }) => text.includes(word)));
}

function titleOf({ names, row }: LoadedEntry): LoadedEntry['names'][number] {
  return names[0] ?? { text: '', source: row[1], starts: [], ends: [] };
}

function toHit(entry: LoadedEntry, words: readonly string[]): EntryHit {
  const [kind, title, url, text] = entry.row;
  const ranges = matches(titleOf(entry), words);
  return { kind: (KINDS[kind] ?? '名词') as EntryKind, title, url, text, ranges };
}
