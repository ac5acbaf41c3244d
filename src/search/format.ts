/** Folder of the search files under the base path. */
export const SEARCH_FOLDER = 'search/';

/** Names of the files in {@link SEARCH_FOLDER} that are ours; the others are Pagefind's. */
export const FILES = {
  data: 'search.json',
  characters: 'characters.json',
  pinyin: 'pinyin.json',
  everyday: 'everyday.json',
  /** A {@link SearchPart}: a chapter by its number from 0; after the last comes the rest. */
  part: (number: number) => `part-${number}.json`,
  /** What all entries say, for a search that looks into it: as many {@link EntryText}. */
  entries: 'entries.json',
} as const;

/** What is searched of the report itself; every other kind is a layer's title, or the topics'. */
export const REPORT_KIND = '原文';

/** The kind of the topics: what people are concerned with. */
export const TOPIC_KIND = '我关心';

/** What people say in place of the report's words, and what the report says of it. */
export interface EverydayData {
  /**
   * Phrases of the report, each of three numbers: its sentence (counted from 0 through all chapters),
   * the UTF-16 offset in it, the UTF-16 length.
   */
  readonly phrases: readonly number[];
  /** Everyday words, each with the numbers of its phrases, the best first. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** What the topics are called, each name with the topic's number. */
  readonly named: Readonly<Record<string, number>>;
  /** Words that the report does not speak of, each with the number of the nearest topic, or -1. */
  readonly unsaid: Readonly<Record<string, number>>;
}

/** Whether a value is what people say. */
export function isEverydayData(value: unknown): value is EverydayData {
  return typeof value === 'object' && value !== null && 'phrases' in value && 'unsaid' in value;
}

/** Everything the first search needs apart from Pagefind's files. */
export interface SearchData {
  readonly version: 3;
  /** Changes with what the parts hold: a browser may remember them as they were before. */
  readonly stamp: string;
  /** The chapters in order, each with its number and title, and how many sentences it has. */
  readonly chapters: readonly (readonly [id: string, heading: string, sentences: number])[];
  /** How many chapters are read for one answer; the others are offered. */
  readonly atOnce: number;
  /** Kinds of entries. */
  readonly kinds: readonly string[];
  /** In the order in which they are shown; those of {@link TOPIC_KIND} are the topics, from 0. */
  readonly entries: readonly EntryNames[];
  /**
   * Everyday words, normalised, that the report says itself. What the report says as it was asked can
   * hold no others, so that the rest of what people say need not be loaded for it.
   */
  readonly said: readonly string[];
  /** What the topics say, in their order. */
  readonly topics: readonly EntryText[];
  /** For each sentence the numbers of the topics that hold it. */
  readonly held: readonly (readonly number[])[];
}

/** Whether a value is the data that this version of the engine reads. */
export function isSearchData(value: unknown): value is SearchData {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 3;
}

/** Number of the kind, number of the part that holds what it says (-1: `topics`), title, other names. */
export type EntryNames = readonly [kind: number, part: number, title: string, ...also: string[]];

/** Path under the base path, text, number of the chapter it belongs to or -1, 1 if its title is ours. */
export type EntryText = readonly [url: string, text: string, chapter: number, ours?: 1];

/**
 * A chapter and the entries of ours that first stand in it, in the order of {@link SearchData}: who
 * looks for a word mostly needs both. The rest is a part without passages, for entries that stand
 * nowhere.
 */
export interface SearchPart {
  readonly passages: ChapterText;
  readonly entries: readonly EntryText[];
}

/** What to ask for to get a file of the entries as it is today. */
export function addressOf(name: string, { stamp }: SearchData): string {
  return `${name}?${stamp}`;
}

/** Whether a value is a part. */
export function isSearchPart(value: unknown): value is SearchPart {
  return typeof value === 'object' && value !== null && 'passages' in value && 'entries' in value;
}

/**
 * A paragraph, or a chapter's own heading, which counts as its paragraph 0; and what the ids of its
 * sentences end in, where that is not 1, 2, 3 …
 */
export type Passage = readonly [id: string, sentences: readonly string[], keys?: readonly number[]];

/** Id of a sentence of a passage by its number in it, from 0. */
export function sentenceId([id, , keys]: Passage, number: number): string {
  return `${id}-${keys?.[number] ?? number + 1}`;
}

/** A passage, which says what the ids of its sentences end in only where that is not 1, 2, 3 … */
export function passageOf(
  id: string,
  sentences: readonly string[],
  keys: readonly number[],
): Passage {
  const plain = keys.every((key, index) => key === index + 1);
  return plain ? [id, sentences] : [id, sentences, keys];
}

/** A chapter's passages in order. */
export type ChapterText = readonly Passage[];

/**
 * The characters that the report holds, normalised; traditional characters and, position by
 * position, their simplified ones.
 */
export type CharacterData = readonly [known: string, traditional: string, simplified: string];

/** What pinyin spells: name, path (empty for an everyday word), syllables separated by spaces. */
export type PinyinRow = readonly [title: string, url: string, syllables: string];

/** Restricts a search; absent means no restriction. */
export interface Filters {
  readonly kind?: string | undefined;
  /** Id of a chapter. */
  readonly chapter?: string | undefined;
}
