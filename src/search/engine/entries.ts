import { normalize, normalizeMapped } from '../../report/normalize.ts';
import type { Normalized } from '../../report/normalize.ts';
import type { EntryText, Filters, SearchData } from '../format.ts';
import { isSearchPart, partAddress, REPORT_KIND } from '../format.ts';
import type { Loader } from './loader.ts';
import type { EntryHit } from './outcome.ts';
import { matches } from './snippet.ts';

/** Entries, and whether some could not be loaded. */
export interface EntryHits {
  readonly entries: readonly EntryHit[];
  readonly incomplete: boolean;
}

/** The entries of ours, found by their names; what they say is loaded when they are shown. */
export interface Entries {
  /** Numbers of the entries one of whose names holds `word`, a normalised phrase. */
  find(word: string): readonly number[];
  /** Those whose names hold all words, exact names first, then titles. Never rejects. */
  named(words: readonly string[], filters: Filters): Promise<EntryHits>;
  /** The first few whose explanation holds all words. Never rejects. */
  mentioning(words: readonly string[]): Promise<EntryHits>;
}

const NONE: EntryHits = { entries: [], incomplete: false };
const MOST_MENTIONS = 10;

/** Opens the entries of the search data. */
export function openEntries(loader: Loader, data: SearchData): Entries {
  const names = data.entries.map(([, , ...all]) => all.map(normalizeMapped));
  const places = placesOf(data);
  const textOf = async (number: number): Promise<EntryText | undefined> => {
    const file = await loader.optional(partAddress(data, data.entries[number]![1]));
    return isSearchPart(file) ? file.entries[places[number]!] : undefined;
  };
  const hit = (number: number, [url, text]: EntryText, words: readonly string[]): EntryHit => {
    const [kind, , title] = data.entries[number]!;
    const ranges = matches(normalizeMapped(title), words);
    return { kind: data.kinds[kind]!, title, url, text, ranges };
  };
  const hold = (number: number, word: string): boolean =>
    names[number]!.some(({ text }) => text.includes(word));
  const all = [...names.keys()];
  return {
    find: (word) => all.filter((number) => hold(number, word)),
    async named(words, { kind, chapter }) {
      if (kind === REPORT_KIND) return NONE;
      const numbers = all
        .filter((number) => kind === undefined || data.kinds[data.entries[number]![0]] === kind)
        .filter((number) => words.every((word) => hold(number, word)))
        .map((number) => ({ number, rank: rankOf(names[number]!, words) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ number }) => number);
      const texts = await Promise.all(numbers.map(textOf));
      const entries = texts.flatMap((text, at) => {
        if (!text || (chapter !== undefined && data.chapters[text[2]]?.[0] !== chapter)) return [];
        return [hit(numbers[at]!, text, words)];
      });
      return { entries, incomplete: texts.includes(undefined) };
    },
    async mentioning(words) {
      const texts = await Promise.all(all.map(textOf));
      const entries = texts.flatMap((text, number) => {
        if (!text || !words.every((word) => normalize(text[1]).includes(word))) return [];
        return [hit(number, text, words)];
      });
      return { entries: entries.slice(0, MOST_MENTIONS), incomplete: texts.includes(undefined) };
    },
  };
}

/** The place of each entry among those of its part. */
function placesOf({ entries }: SearchData): number[] {
  const counts = new Map<number, number>();
  return entries.map(([, part]) => {
    const place = counts.get(part) ?? 0;
    counts.set(part, place + 1);
    return place;
  });
}

/** 0: a name is just the words, 1: the title holds one of them, 2: other names do. */
function rankOf(names: readonly Normalized[], words: readonly string[]): number {
  const phrase = words.join('');
  if (names.some(({ text }) => text === phrase)) return 0;
  return words.some((word) => names[0]?.text.includes(word)) ? 1 : 2;
}
