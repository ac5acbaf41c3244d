import type { EntryRow, SearchData } from '../format.ts';
import { FILES } from '../format.ts';
import type { Loader } from './loader.ts';
import { findAll, normalizeMapped } from '../normalize.ts';
import type { Normalized } from '../normalize.ts';

/** The loaded texts that records stand for. Record numbers: passages first, then entries. */
export interface Library {
  readonly passages: readonly LoadedPassage[];
  readonly chapters: SearchData['chapters'];
  /** Occurrences of a normalised phrase in the report. */
  count(phrase: string): number;
  /** The entry with this record number, or undefined when its file cannot be had. Never rejects. */
  entry(number: number): Promise<LoadedEntry | undefined>;
  /** All entries in order, undefined where they cannot be had. Never rejects. */
  entries(): Promise<readonly (LoadedEntry | undefined)[]>;
}

/** A passage with its text normalised at first use. */
export interface LoadedPassage {
  readonly id: string;
  readonly chapter: number;
  readonly sentences: readonly string[];
  normalized(): Normalized;
}

/** An entry with its names normalised. */
export interface LoadedEntry {
  readonly row: EntryRow;
  /** The title first. */
  readonly names: readonly Normalized[];
}

/** Opens the library; entries are loaded shard by shard when they are asked for. */
export function openLibrary(loader: Loader, data: SearchData): Library {
  const passages = data.passages.map(([id, chapter, sentences]): LoadedPassage => {
    let normalized: Normalized | undefined;
    return {
      id,
      chapter,
      sentences,
      normalized: () => (normalized ??= normalizeMapped(sentences.join(''))),
    };
  });
  const shard = shardLoader(loader, data.shards);
  return {
    passages,
    chapters: data.chapters,
    count: (phrase) =>
      passages.reduce((sum, passage) => sum + findAll(passage.normalized(), phrase).length, 0),
    async entry(number) {
      const [file, at] = locate(data.shards, number - passages.length);
      return (await shard(file))[at];
    },
    entries: async () => (await Promise.all(data.shards.map((_, number) => shard(number)))).flat(),
  };
}

type Shard = readonly (LoadedEntry | undefined)[];

function shardLoader(loader: Loader, sizes: readonly number[]): (number: number) => Promise<Shard> {
  const shards = new Map<number, Promise<Shard>>();
  const load = async (number: number): Promise<Shard> => {
    const rows = await loader.optional<EntryRow[]>(FILES.shard(number));
    if (!rows) return Array.from({ length: sizes[number] ?? 0 }, () => undefined);
    return rows.map((row) => ({ row, names: [row[1], ...row[4]].map(normalizeMapped) }));
  };
  return (number) => {
    const shard = shards.get(number) ?? load(number);
    shards.set(number, shard);
    return shard;
  };
}

/** Number of the shard that holds an entry, and the entry's place in it. */
function locate(shards: readonly number[], entry: number): [shard: number, at: number] {
  let at = entry;
  let shard = 0;
  while (at >= (shards[shard] ?? Infinity)) {
    at -= shards[shard] ?? 0;
    shard += 1;
  }
  return [shard, at];
}
