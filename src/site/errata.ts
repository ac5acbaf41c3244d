import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import type { Finding, Problem } from '../authoring/problem.ts';
import { checked, good } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { words } from '../authoring/schema.ts';

/** The file of what was corrected after it had been published. */
export const ERRATA_FILE = 'content/corrections.yaml';

/** What stood on the site and was wrong, and what stands there now. */
const erratumSchema = z.strictObject({
  /** The day of the correction, ISO 8601. */
  date: z.iso.date('a date that exists, such as 2031-01-08'),
  /** Where it stood, in a reader's words. */
  where: words,
  stood: words,
  stands: words,
  /** Why, in one sentence. */
  why: words,
});

/** `content/corrections.yaml`: the newest first. */
export const errataSchema = z.array(erratumSchema);

/** A correction of something published. */
export type Erratum = z.infer<typeof erratumSchema>;

/** Reads the corrections; a report without the file has none. */
export function loadErrata(folder: Folder): Result<readonly Erratum[]> {
  if (!folder.exists(ERRATA_FILE)) return good([]);
  const read = folder.yaml(ERRATA_FILE, errataSchema);
  return read.ok ? checked(read.value.value, checkErrata(read.value)) : read;
}

/** The id of a correction on the page about the site; counted from 1, the oldest, so that it stays. */
export function correctionId(number: number): string {
  return `correction-${number}`;
}

/** A problem for each correction that is older than the one below it, or corrects nothing. */
export function checkErrata({ file, value, lineOf }: Located<readonly Erratum[]>): Problem[] {
  return value.flatMap(({ date, stood, stands }, index): Problem[] => {
    const at = { file, line: lineOf([index]) };
    const below = value[index + 1]?.date ?? '';
    const idle = stood === stands;
    return [
      ...(date < below ? [{ ...at, ...late(date, below) }] : []),
      ...(idle ? [{ ...at, ...same(stood) }] : []),
    ];
  });
}

function late(date: string, below: string): Finding {
  return {
    found: `a correction of ${date} above one of ${below}`,
    expected: 'the newest correction first',
    todo: 'Move it down.',
  };
}

function same(stood: string): Finding {
  return {
    found: `“${stood}” corrected to the same`,
    expected: 'what stood and what stands now, which differ',
    todo: 'Correct stood or stands, or delete the entry.',
  };
}
