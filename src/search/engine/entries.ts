import { normalize, normalizeMapped } from '../../report/normalize.ts';
import type { Normalized } from '../../report/normalize.ts';
import type { EntryText, Filters, SearchData } from '../format.ts';
import { addressOf, FILES, isSearchPart, REPORT_KIND, TOPIC_KIND } from '../format.ts';
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
  /** Whether a name of any entry holds `word`, a normalised phrase. */
  hold(word: string): boolean;
  /** Those whose names hold all words, exact names first, then titles. Never rejects. */
  named(words: readonly string[], filters: Filters): Promise<EntryHits>;
  /** The topics of these numbers. */
  topics(numbers: readonly number[]): readonly EntryHit[];
  /** The first few whose explanation holds all words. Never rejects. */
  mentioning(words: readonly string[]): Promise<EntryHits>;
}

const MOST_MENTIONS = 10;

/** Opens the entries of the search data. */
export function openEntries(loader: Loader, data: SearchData): Entries {
  const all = listOf(data);
  const textOf = async ({ part, place }: Entry): Promise<EntryText | undefined> => {
    if (part < 0) return data.topics[place];
    const file = await loader.optional(addressOf(FILES.part(part), data));
    return isSearchPart(file) ? file.entries[place] : undefined;
  };
  return {
    hold: (word) => all.some((entry) => holds(entry, word)),
    async named(words, { kind, chapter }) {
      if (kind === REPORT_KIND) return { entries: [], incomplete: false };
      const found = all
        .filter((entry) => kind === undefined || entry.kind === kind)
        .filter((entry) => words.every((word) => holds(entry, word)))
        .sort((a, b) => rankOf(a, words) - rankOf(b, words));
      const texts = await Promise.all(found.map(textOf));
      const entries = found.flatMap((entry, at) => {
        const text = texts[at];
        if (!text || (chapter !== undefined && data.chapters[text[2]]?.[0] !== chapter)) return [];
        return [toHit(entry, text, words)];
      });
      return { entries: entries.filter(first), incomplete: texts.includes(undefined) };
    },
    topics(numbers) {
      const topics = all.filter(({ kind }) => kind === TOPIC_KIND);
      return numbers.flatMap((number) => {
        const [topic, text] = [topics[number], data.topics[number]];
        return topic && text ? [toHit(topic, text, [])] : [];
      });
    },
    async mentioning(words) {
      const texts = await loader.optional(addressOf(FILES.entries, data));
      if (!Array.isArray(texts)) return { entries: [], incomplete: true };
      const mentioning = (texts as EntryText[]).flatMap((text, number) => {
        const entry = all[number];
        if (!entry || !words.every((word) => normalize(text[1]).includes(word))) return [];
        return [toHit(entry, text, words)];
      });
      return { entries: mentioning.slice(0, MOST_MENTIONS), incomplete: false };
    },
  };
}

/** An entry with its names normalised, the title first, and where to find what it says. */
interface Entry {
  readonly kind: string;
  readonly title: Normalized;
  readonly names: readonly Normalized[];
  readonly part: number;
  /** Its place among the entries of its part. */
  readonly place: number;
}

function listOf({ entries, kinds }: SearchData): Entry[] {
  const counts = new Map<number, number>();
  return entries.map(([kind, part, title, ...also]) => {
    const place = counts.get(part) ?? 0;
    counts.set(part, place + 1);
    const names = [title, ...also].map(normalizeMapped);
    return { kind: kinds[kind] ?? '', title: normalizeMapped(title), names, part, place };
  });
}

function holds({ names }: Entry, word: string): boolean {
  return names.some(({ text }) => text.includes(word));
}

/** 0: a name is just the words, 1: the title holds one of them, 2: other names do. */
function rankOf({ title, names }: Entry, words: readonly string[]): number {
  const phrase = words.join('');
  if (names.some(({ text }) => text === phrase)) return 0;
  return words.some((word) => title.text.includes(word)) ? 1 : 2;
}

/** Whether no entry of another kind before this one is called the same: a place that is a term, too. */
function first({ title, kind }: EntryHit, at: number, entries: readonly EntryHit[]): boolean {
  return !entries.slice(0, at).some((one) => one.title === title && one.kind !== kind);
}

function toHit(entry: Entry, data: EntryText, words: readonly string[]): EntryHit {
  const { kind, title } = entry;
  const [url, text, , ours] = data;
  const hit = { kind, title: title.source, url, text, ranges: matches(title, words) };
  return ours ? { ...hit, ours: true } : hit;
}
