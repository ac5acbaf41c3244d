import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RawReport } from '../../../src/import/raw-report.ts';
import { readFiles, readReport } from '../../../src/import/read-report.ts';
import type { FileText } from '../../../src/import/read-report.ts';
import { FIXTURES } from '../../support/paths.ts';

/** Folder of the raw files. */
export const RAW = path.join(FIXTURES, 'import');

/** A raw file read. @throws Error with its problems, if it has any */
export function imported(name: string, bytes: Uint8Array): { file: FileText; report: RawReport } {
  const files = readFiles([{ name, bytes }]);
  const read = files.ok ? readReport(files.value) : files;
  if (!files.ok || !read.ok) throw new Error(JSON.stringify(read));
  return { file: files.value[0]!, report: read.value };
}

/** A raw file of the fixtures, read. */
export function importedFixture(file: string): { file: FileText; report: RawReport } {
  return imported(file, readFileSync(path.join(RAW, file)));
}

/** What a report was read as, in brief: its paragraphs as lead｜body. */
export function inBrief({ found, parts, chapters, missing }: RawReport) {
  return {
    found,
    ...(missing !== undefined && { missing }),
    parts: Object.fromEntries(parts.map(({ id, name }) => [id, name])),
    chapters: chapters.map(({ paragraphs, ...chapter }) => ({
      ...chapter,
      paragraphs: paragraphs.map(({ lead, body }) => (lead === '' ? body : `${lead}｜${body}`)),
    })),
  };
}

/** All that a report was read as, in reading order. */
export function textOf({ chapters }: Pick<RawReport, 'chapters'>): string {
  return chapters
    .flatMap(({ partHeading = '', heading = '', paragraphs }) => [
      partHeading,
      heading,
      ...paragraphs.map(({ lead, body }) => lead + body),
    ])
    .join('');
}
