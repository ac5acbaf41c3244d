import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import { allText } from '../../report/report.ts';
import { FILES, SEARCH_FOLDER } from '../format.ts';
import { buildCharacters } from './characters.ts';
import { buildData } from './data.ts';
import type { SearchSources } from './documents.ts';
import { buildEveryday } from './everyday.ts';
import { buildPagefindIndex } from './pagefind-index.ts';
import { buildEntries, buildParts } from './parts.ts';
import { buildPinyin } from './pinyin-table.ts';

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
    await writeFile(file, typeof content === 'string' ? content : await repacked(content));
  }
}

/**
 * The same gzip file, packed as tightly as the format allows: Pagefind's own two weigh a twentieth
 * less (55,386 bytes to 52,840 and 19,136 to 18,127), which every first search loads. Others stay.
 */
async function repacked(file: Uint8Array): Promise<Uint8Array> {
  const gzipped = file[0] === 0x1f && file[1] === 0x8b;
  return gzipped ? zopfli.gzipAsync(gunzipSync(file), {}) : file;
}

/** The content of every search file, by name; the same sources give the same content. */
export async function buildSearchFiles(
  sources: SearchSources,
): Promise<Map<string, string | Uint8Array>> {
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
