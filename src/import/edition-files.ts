import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { chapterText } from './chapter-text.ts';
import type { DigestDraft } from './digest-draft.ts';
import { provenanceFile } from './provenance-file.ts';
import type { Original } from './provenance-file.ts';
import type { RawReport } from './raw-report.ts';
import { aboutFile, editionsFile, siteFile } from './site-files.ts';
import { slugsOf } from './slugs.ts';

/** What a first edition is made with beside the report. */
export interface EditionOptions {
  /** The day it is made, ISO 8601. */
  readonly today: string;
  readonly originals: readonly Original[];
  /** Points of digests to be written, by chapter. */
  readonly digests?: readonly DigestDraft[];
}

/**
 * The files of a first edition, by their path below its folder: source, provenance, parts, chapters,
 * the site's own words.
 *
 * @throws TypeError for a report without a title or a year
 */
export function editionFiles(
  report: RawReport,
  { today, originals, digests = [] }: EditionOptions,
): ReadonlyMap<string, string> {
  const { source, parts, chapters, found, missing } = report;
  const sha256 = createHash('sha256').update(source, 'utf8').digest('hex');
  const ids = slugsOf(chapters.map(({ title }) => title));
  const width = Math.max(2, String(chapters.length).length);
  return new Map([
    ['seeds/report.txt', source],
    ['seeds/provenance.yaml', provenanceFile(found, { sha256, originals, missing })],
    ['content/parts.yaml', PARTS + stringify(parts, { lineWidth: 0 })],
    ...chapters.map((chapter, at): [string, string] => {
      const id = ids[at]!;
      const own = digests.filter((draft) => draft.chapter === id);
      const number = String(at + 1).padStart(width, '0');
      const text = chapterText(chapter, { id, order: at + 1, digests: own });
      return [`content/chapters/${number}-${id}.mdx`, text];
    }),
    ['content/site.yaml', siteFile(found.title ?? '')],
    ['content/pages/about.mdx', aboutFile()],
    ['content/editions.yaml', editionsFile(today)],
  ]);
}

const PARTS =
  '# The parts of the report, in reading order. `name` is ours (vermilion): it says where the reader is.\n';
