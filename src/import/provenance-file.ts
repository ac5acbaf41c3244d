import { stringify } from 'yaml';
import type { Problem } from '../authoring/problem.ts';
import { GAP_NAMES } from '../report/provenance.ts';
import type { Gap } from '../report/provenance.ts';
import type { Encoding } from './decode.ts';
import type { Found } from './raw-report.ts';

/** A raw file that the text was read from. */
export interface Original {
  /** Its path below `seeds/`. */
  readonly file: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly encoding: Encoding;
}

/** What is known of a source beside what was found in it. */
export interface SourceFacts {
  /** sha256 of `seeds/report.txt`. */
  readonly sha256: string;
  readonly originals: readonly Original[];
  /** What an excerpt lacks, in words for readers; undefined for a whole report. */
  readonly missing: string | undefined;
}

/** What was not found out, by its key in `seeds/provenance.yaml`. */
export function gapsIn(found: Found): Gap[] {
  return GAP_NAMES.filter((key) => found[key] === undefined);
}

/** Problems for what no report can be published without. */
export function checkFound({ title, year }: Found, file: string): Problem[] {
  const without = (what: string, expected: string, option: string): Problem => ({
    ...{ file, expected },
    found: `a report without ${what}`,
    todo: `Run the import again with ${option} in front of the files.`,
  });
  return [
    ...(title === undefined
      ? [without('a title', 'a line of its own that ends in 报告', '--title “…”')]
      : []),
    ...(year === undefined
      ? [
          without(
            'the year it plans',
            'a year in its title or its headings, or the day it was delivered',
            '--year 2031 (the right one)',
          ),
        ]
      : []),
  ];
}

/** `seeds/provenance.yaml`. @throws TypeError without a title or a year */
export function provenanceFile(found: Found, { sha256, originals, missing }: SourceFacts): string {
  const { title, year } = found;
  if (title === undefined || year === undefined) throw new TypeError('A title and a year first.');
  const gaps = gapsIn(found);
  const said = GAP_NAMES.filter((key) => found[key] !== undefined);
  const value = {
    ...{ title, year },
    ...Object.fromEntries(said.map((key) => [key, found[key]])),
    ...(missing !== undefined && { missing }),
    sha256,
    ...(gaps.length > 0 && { unknown: gaps }),
    ...(originals.length > 0 && { originals }),
  };
  return COMMENT + stringify(value, { lineWidth: 0 });
}

const COMMENT =
  '# Where the text comes from: every citation and the page 关于 are built from this file.\n' +
  '# What is listed under “unknown” was not found. Write it, and take its name off that list.\n';
