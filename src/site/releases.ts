import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import type { Problem } from '../authoring/problem.ts';
import { checked, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { words } from '../authoring/schema.ts';
import type { Erratum } from './errata.ts';
import { chineseDate, chineseNumeral } from './numerals.ts';

/** The file of the editions that were published. */
export const RELEASES_FILE = 'content/editions.yaml';

const releaseSchema = z.strictObject({
  /** The day it was published, ISO 8601. */
  date: z.iso.date('a date that exists, such as 2031-01-08'),
  /** What is new in it, in one sentence. */
  what: words,
});

/** `content/editions.yaml`: the newest first. */
export const releasesSchema = z.array(releaseSchema).min(1, 'at least one edition');

/** An edition as it was published. */
export interface Release extends z.infer<typeof releaseSchema> {
  /** From 1, the first one, upwards. */
  readonly number: number;
}

/** The editions of a site, the newest first; there is at least one. */
export type Releases = readonly [Release, ...Release[]];

/** Reads the editions; what was corrected belongs to one of them. */
export function loadReleases(folder: Folder, errata: Result<readonly Erratum[]>): Result<Releases> {
  const read = folder.yaml(RELEASES_FILE, releasesSchema);
  if (!read.ok) return read;
  const problems = checkReleases(read.value, errata.ok ? errata.value : []);
  return map(checked(read.value.value, problems), numbered);
}

/** Counts them from the oldest, which is the last. */
function numbered(written: z.infer<typeof releasesSchema>): Releases {
  const releases = written.map((release, at) => ({ ...release, number: written.length - at }));
  return releases as unknown as Releases;
}

/** A problem for each edition above a newer one, and one where a correction is newer than all. */
export function checkReleases(
  { file, value, lineOf }: Located<z.infer<typeof releasesSchema>>,
  errata: readonly Erratum[],
): Problem[] {
  const misplaced = value.flatMap(({ date }, index): Problem[] => {
    const below = value[index + 1]?.date ?? '';
    if (date > below) return [];
    return [
      {
        file,
        line: lineOf([index]),
        found: `an edition of ${date} above one of ${below}`,
        expected: 'the newest edition first, one a day at the most',
        todo: 'Move it down, or make one of the two.',
      },
    ];
  });
  const newest = value[0]?.date ?? '';
  const later = errata.find(({ date }) => date > newest);
  if (!later) return misplaced;
  const missing = {
    file,
    line: 1,
    found: `no edition since the correction of ${later.date} (“${later.where}”)`,
    expected: 'an edition of that day or a later one, so that readers can tell the two apart',
    todo: 'Add an edition on top.',
  };
  return [...misplaced, missing];
}

/** The id of an edition on the page about the site. */
export function releaseId({ number }: Release): string {
  return `edition-${number}`;
}

/** What readers call it: 第三版，2026年11月27日. */
export function releaseName({ number, date }: Release): string {
  return `第${chineseNumeral(number)}版，${chineseDate(date)}`;
}
