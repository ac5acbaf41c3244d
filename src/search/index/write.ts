import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../report/report.ts';
import { FILES, SEARCH_FOLDER } from '../format.ts';
import type { EntryRow, SearchData } from '../format.ts';
import type { EverydayWords } from './everyday.ts';
import { KINDS } from '../kind.ts';
import { buildPagefindIndex } from './pagefind-index.ts';
import type { PagefindIndex } from './pagefind-index.ts';
import { buildPinyin } from './pinyin-table.ts';
import { documentRecord, passageRecord, passagesOf } from './records.ts';
import type { Passage, SearchDocument } from './records.ts';
import { buildTraditional } from './traditional-table.ts';

/** Everything that search is built from. */
export interface SearchSources {
  readonly report: Report;
  /** Entries of ours, in the order in which they are to be shown. */
  readonly documents: readonly SearchDocument[];
  readonly everyday: EverydayWords;
}

/** What was written: bytes of each file, by its name in the search folder. */
export type WrittenFiles = ReadonlyMap<string, number>;

/**
 * Builds the search files and writes them into `search/` of the built site at `dist`, replacing
 * those of an earlier build (but nothing else in that folder).
 *
 * @throws Error when Pagefind fails
 */
export async function writeSearchIndex(
  sources: SearchSources,
  dist: string,
): Promise<WrittenFiles> {
  const folder = path.join(dist, SEARCH_FOLDER);
  await Promise.all(
    ['index', 'filter'].map((old) => rm(path.join(folder, old), { recursive: true, force: true })),
  );
  const files = await buildSearchFiles(sources);
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return new Map([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
}

/** The content of every search file, by name; the same sources give the same content. */
export async function buildSearchFiles({
  report,
  documents,
  everyday,
}: SearchSources): Promise<Map<string, string | Uint8Array>> {
  const passages = passagesOf(report);
  const index = await buildPagefindIndex([
    ...passages.map(passageRecord),
    ...documents.map((document, at) => documentRecord(document, passages.length + at)),
  ]);
  const chapters = report.chapters.map(({ id, title }) => [id, title] as const);
  const shards = shardsOf(documents);
  const data = dataOf(index, passages, chapters, shards, everyday);
  const texts = [
    ...passages.flatMap(({ sentences }) => sentences),
    ...documents.flatMap(({ title, text, also = [] }) => [title, text, ...also]),
  ];
  const json: [string, unknown][] = [
    [FILES.data, data],
    [FILES.traditional, buildTraditional(texts.join(''))],
    [FILES.pinyin, buildPinyin(documents)],
    ...shards.map((shard, number): [string, unknown] => [
      FILES.shard(number),
      shard.map((document) => rowOf(document, chapters)),
    ]),
  ];
  return new Map<string, string | Uint8Array>([
    ...index.files,
    ...json.map(([name, value]) => [name, JSON.stringify(value)] as const),
  ]);
}

type Chapters = SearchData['chapters'];

function dataOf(
  index: PagefindIndex,
  passages: readonly Passage[],
  chapters: Chapters,
  shards: readonly (readonly SearchDocument[])[],
  everyday: EverydayWords,
): SearchData {
  const numbers = new Map(chapters.map(([id], number) => [id, number]));
  return {
    version: 1,
    meta: Buffer.from(index.meta).toString('base64'),
    files: Object.fromEntries([...index.files].map(([name, { length }]) => [name, length])),
    hashes: index.hashes.join(' '),
    chapters,
    passages: passages.map(({ id, chapter, sentences }) => [
      id,
      numbers.get(chapter) ?? -1,
      sentences,
    ]),
    shards: shards.map(({ length }) => length),
    everyday,
  };
}

/** Few enough shards for a search that meets them all to stay within a handful of requests. */
const MOST_SHARDS = 6;
/** Small enough for a search that meets one entry to load little else. */
const SHARD_SIZE = 40;

function shardsOf(documents: readonly SearchDocument[]): SearchDocument[][] {
  const size = Math.max(SHARD_SIZE, Math.ceil(documents.length / MOST_SHARDS));
  return Array.from({ length: Math.ceil(documents.length / size) }, (_, number) =>
    documents.slice(number * size, (number + 1) * size),
  );
}

function rowOf(document: SearchDocument, chapters: Chapters): EntryRow {
  const { kind, title, url, text, also = [], chapter } = document;
  const names = [...new Set(also)].filter((name) => name !== title);
  const number = chapters.findIndex(([id]) => id === chapter);
  return [KINDS.indexOf(kind), title, url, text, names, number];
}
