import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { allText } from '../../report/report.ts';
import { FILES, SEARCH_FOLDER } from '../format.ts';
import { buildCharacters } from './characters.ts';
import { buildData } from './data.ts';
import type { SearchSources } from './documents.ts';
import { buildEveryday } from './everyday.ts';
import { buildPagefindIndex } from './pagefind-index.ts';
import { buildEntries, buildParts } from './parts.ts';
import { buildPinyin } from './pinyin-table.ts';

/** The content of files by their names in the folder of the search. */
export type SearchFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes search files into `search/` of the built site at `dist`, replacing those of an earlier build
 * (but nothing else in that folder).
 */
export async function writeSearchFiles(files: SearchFiles, dist: string): Promise<void> {
  const folder = path.join(dist, SEARCH_FOLDER);
  await rm(path.join(folder, 'index'), { recursive: true, force: true });
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * Every search file; the same sources give the same content.
 *
 * @throws Error when Pagefind fails
 */
export async function buildSearchFiles(sources: SearchSources): Promise<SearchFiles> {
  const { report, documents, everyday, unsaid } = sources;
  const parts = buildParts(report, documents);
  const people = buildEveryday(sources);
  const stamp = createHash('sha256')
    .update(JSON.stringify([parts, people]))
    .digest('hex')
    .slice(0, 8);
  const text = allText(report).map((paragraph) => paragraph.text);
  const said = [...Object.keys(everyday), ...Object.keys(unsaid)];
  const names = documents.flatMap(({ title, also }) => [title, ...also]);
  const json: [string, unknown][] = [
    [FILES.data, buildData(sources, stamp)],
    [FILES.characters, buildCharacters(text.join(''), [...names, ...said].join(''))],
    [FILES.pinyin, buildPinyin(documents, said)],
    [FILES.everyday, people],
    [FILES.entries, buildEntries(report, documents)],
    ...parts.map((part, number): [string, unknown] => [FILES.part(number), part]),
  ];
  const records = parts
    .slice(0, report.chapters.length)
    .map(({ passages }) => passages.map(([, sentences]) => sentences.join('')));
  return new Map<string, string | Uint8Array>([
    ...(await buildPagefindIndex(records)),
    ...json.map(([name, value]) => [name, JSON.stringify(value)] as const),
  ]);
}
