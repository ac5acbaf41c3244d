import type { Kind } from './kind.ts';

/** Folder of the search files under the base path. */
export const SEARCH_FOLDER = 'search/';

/** Names of the files in {@link SEARCH_FOLDER} that are ours; the others are Pagefind's. */
export const FILES = {
  data: 'records.json',
  traditional: 'traditional.json',
  pinyin: 'pinyin.json',
  wasm: 'pagefind.wasm',
  /** Entries, cut into {@link SearchData.shards}. */
  shard: (number: number) => `entries-${number}.json`,
} as const;

/** Everything the first search needs apart from Pagefind's files: the whole report and its keys. */
export interface SearchData {
  readonly version: 1;
  /** Pagefind's metadata as base64, still compressed: one request less. */
  readonly meta: string;
  /** Bytes of each Pagefind file, so that a truncated one is noticed. */
  readonly files: Readonly<Record<string, number>>;
  /** Hashes of all records' ids, in order (passages, then entries), separated by spaces. */
  readonly hashes: string;
  /** Id and title of each chapter, in order. */
  readonly chapters: readonly (readonly [id: string, title: string])[];
  readonly passages: readonly PassageRow[];
  /** Number of entries in each shard. */
  readonly shards: readonly number[];
  /** Everyday words and the report's phrases for them. */
  readonly everyday: Readonly<Record<string, readonly string[]>>;
}

/** Whether a value is the data that this version of the engine reads. */
export function isSearchData(value: unknown): value is SearchData {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}

/** Id, number of the chapter, texts of the sentences. */
export type PassageRow = readonly [id: string, chapter: number, sentences: readonly string[]];

/** Number of the kind, title, path, text, other names, number of the chapter or -1. */
export type EntryRow = readonly [
  kind: number,
  title: string,
  url: string,
  text: string,
  also: readonly string[],
  chapter: number,
];

/** Traditional characters and, position by position, their simplified ones. */
export type TraditionalData = readonly [traditional: string, simplified: string];

/** What pinyin spells: number of the kind, name, path, syllables separated by spaces. */
export type PinyinRow = readonly [kind: number, title: string, url: string, syllables: string];

/** Restricts a search; absent means no restriction. */
export interface Filters {
  readonly kind?: Kind | undefined;
  /** Id of a chapter. */
  readonly chapter?: string | undefined;
}
