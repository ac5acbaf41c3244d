import { z } from 'zod';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import { good, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { text, words } from '../authoring/schema.ts';

/** The file of numbers in our sentences that need stand in no passage and no source. */
export const NUMBER_EXCLUSIONS_FILE = 'content/numbers-exclusions.yaml';

const digits = z.string().regex(/^\d+(\.\d+)?$/, 'digits in quotation marks, such as "4.89"');

/** Numbers of ours, and why they may stand: a conversion, an example, a general definition. */
const numberExclusionSchema = z.strictObject({
  /** The file that holds them, below `content/`. */
  file: text,
  /** Their digits, as they stand there. */
  numbers: z.array(digits).min(1, 'at least one number'),
  reason: words,
});

/** The numbers excused. */
export const numberExclusionsSchema = z.array(numberExclusionSchema);

/** Numbers excused for one reason. */
export type NumberExclusion = z.infer<typeof numberExclusionSchema>;

/** The numbers excused, with their lines. */
export type NumberExclusions = Located<readonly NumberExclusion[]>;

/** Reads the list; a report without the file excuses none. */
export function loadNumberExclusions(folder: Folder): Result<NumberExclusions> {
  if (!folder.exists(NUMBER_EXCLUSIONS_FILE)) {
    return good({ file: NUMBER_EXCLUSIONS_FILE, value: [], lineOf: () => 1 });
  }
  return map(folder.yaml(NUMBER_EXCLUSIONS_FILE, numberExclusionsSchema), (read) => read);
}
