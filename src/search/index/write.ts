import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findAll, normalize, normalizeMapped } from '../../report/normalize.ts';
import type { Normalized } from '../../report/normalize.ts';
import { allText } from '../../report/report.ts';
import type { Chapter, Paragraph, Report } from '../../report/report.ts';
import type { EverydayWords } from '../../topics/everyday.ts';
import { FILES, SEARCH_FOLDER } from '../format.ts';
import type { ChapterText, EntryNames, EntryText, SearchData } from '../format.ts';
import { buildCharacters } from './characters.ts';
import type { SearchDocument, SearchSources } from './documents.ts';
import { buildPagefindIndex } from './pagefind-index.ts';
import { buildPinyin } from './pinyin-table.ts';

/** Up to so many chapters, all that hold a word are read for one answer. */
const CHAPTERS = 20;
/** In a longer report so many are read first, to stay within a dozen requests. */
const FIRST_CHAPTERS = 4;
/** Small enough for a search that meets one entry to load little else. */
const SHARD = 60;

/**
 * Builds the search files and writes them into `search/` of the built site at `dist`, replacing
 * those of an earlier build (but nothing else in that folder).
 *
 * @throws Error when Pagefind fails
 */
export async function writeSearchIndex(sources: SearchSources, dist: string): Promise<void> {
  const folder = path.join(dist, SEARCH_FOLDER);
  await rm(path.join(folder, 'index'), { recursive: true, force: true });
  for (const [name, content] of await buildSearchFiles(sources)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The content of every search file, by name; the same sources give the same content. */
export async function buildSearchFiles({
  report,
  documents,
  everyday,
}: SearchSources): Promise<Map<string, string | Uint8Array>> {
  const paragraphs = allText(report);
  const chapters = report.chapters.map((chapter) => passagesOf(chapter, paragraphs));
  const names = documents.flatMap(({ title, also }) => [title, ...also]);
  const json: [string, unknown][] = [
    [FILES.data, dataOf(report, documents, everyday)],
    [FILES.characters, buildCharacters(textOf(paragraphs), names.join(''))],
    [FILES.pinyin, buildPinyin(documents)],
    ...chapters.map((chapter, number): [string, unknown] => [FILES.chapter(number), chapter]),
    ...shardsOf(documents, report).map((shard, number): [string, unknown] => [
      FILES.entries(number),
      shard,
    ]),
  ];
  const records = chapters.map((passages) => passages.map(([, sentences]) => sentences.join('')));
  return new Map<string, string | Uint8Array>([
    ...(await buildPagefindIndex(records)),
    ...json.map(([name, value]) => [name, JSON.stringify(value)] as const),
  ]);
}

function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('');
}

function passagesOf({ id }: Chapter, paragraphs: readonly Paragraph[]): ChapterText {
  const own = paragraphs.filter(({ chapter }) => chapter === id);
  return own.map(({ id: passage, sentences }) => [passage, sentences.map(({ text }) => text)]);
}

function dataOf(
  report: Report,
  documents: readonly SearchDocument[],
  everyday: EverydayWords,
): SearchData {
  const chapters = report.chapters.map(({ id, title }) => [id, title] as const);
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const texts = allText(report).map(({ text }) => normalizeMapped(text));
  const counted = Object.entries(everyday).map(([word, phrases]) => {
    return [word, phrases.map((phrase) => [phrase, countIn(texts, phrase)] as const)] as const;
  });
  return {
    version: 2,
    chapters,
    atOnce: chapters.length > CHAPTERS ? FIRST_CHAPTERS : CHAPTERS,
    kinds,
    entries: documents.map(({ kind, title, also }): EntryNames => {
      const others = [...new Set(also)].filter((name) => name !== title);
      return [kinds.indexOf(kind), title, ...others];
    }),
    shard: SHARD,
    everyday: Object.fromEntries(counted),
  };
}

function countIn(texts: readonly Normalized[], phrase: string): number {
  const word = normalize(phrase);
  return texts.reduce((sum, text) => sum + findAll(text, word).length, 0);
}

function shardsOf(documents: readonly SearchDocument[], { chapters }: Report): EntryText[][] {
  const rows = documents.map(({ url, text, chapter }): EntryText => {
    return [url, text, chapters.findIndex(({ id }) => id === chapter)];
  });
  return Array.from({ length: Math.ceil(rows.length / SHARD) }, (_, number) =>
    rows.slice(number * SHARD, (number + 1) * SHARD),
  );
}
