import { z } from 'zod';
import { address, distinct, text, words } from '../authoring/schema.ts';

const date = z.iso.date('a date that exists, such as 2031-01-08');
const sum = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

/** What may not be found out about a text, and how readers are told of it. */
export const GAPS = {
  speaker: '报告人',
  speakerRole: '报告人的职务',
  meeting: '会议',
  deliveredOn: '作报告的日期',
  publisher: '发布者',
  publishedOn: '发布日期',
  url: '发布者的网页',
} as const;

/** A key of the provenance that may be left out, where the list `unknown` says so. */
export type Gap = keyof typeof GAPS;

/** Those keys, in the order of the file. */
export const GAP_NAMES = Object.keys(GAPS) as Gap[];

/** A file as it came, below `seeds/`, of which `report.txt` was made. */
const originalSchema = z.strictObject({
  /** Its path below `seeds/`, with forward slashes. */
  file: text.regex(/^(?!report\.txt$)[^/\\.][^/\\]*(\/[^/\\.][^/\\]*)*$/u, 'a path below seeds/'),
  sha256: sum,
  /** What its characters were read as, such as gb18030. */
  encoding: text,
});

/** Where the source comes from: `seeds/provenance.yaml`. Dates are ISO 8601 calendar dates. */
export const provenanceSchema = z.strictObject({
  /** Full title of the report. */
  title: text,
  /** The year whose work it plans. */
  year: z.int('a year such as 2031'),
  speaker: text.optional(),
  speakerRole: text.optional(),
  meeting: text.optional(),
  deliveredOn: date.optional(),
  publisher: text.optional(),
  publishedOn: date.optional(),
  /** The publisher's own page. */
  url: address.optional(),
  /** What an excerpt lacks, in the words the reader is shown; left out for a whole report. */
  missing: words.optional(),
  /** sha256 of `seeds/report.txt`, byte for byte. */
  sha256: sum,
  /** Which of the above nobody could find out. */
  unknown: distinct(z.enum(GAP_NAMES, `one of ${GAP_NAMES.join(', ')}`))
    .min(1, 'at least one key')
    .optional(),
  /** The files that the text was read from. */
  originals: z.array(originalSchema).min(1, 'at least one file').optional(),
});

/** The same as a file: gaps are named, and dates are checked against one another. */
export const provenanceFileSchema = provenanceSchema
  .superRefine((provenance, context) => {
    for (const key of GAP_NAMES) {
      const listed = provenance.unknown?.indexOf(key) ?? -1;
      const found = provenance[key] !== undefined;
      if (found === listed < 0) continue;
      const path = found ? ['unknown', listed] : [key];
      const message = found
        ? `only what is not said: ${key} is`
        : `what the publisher says; where nobody knows it, “${key}” in the list “unknown”`;
      context.addIssue({ code: 'custom', path, message, input: provenance[key] });
    }
  })
  .refine(inOrder, { path: ['publishedOn'], error: 'a day not before deliveredOn' })
  .refine(
    ({ year, deliveredOn }) =>
      deliveredOn === undefined || [0, 1].includes(year - Number(deliveredOn.slice(0, 4))),
    { path: ['year'], error: 'the year of deliveredOn, or the one after it' },
  );

/** Whether the report was published after it was delivered; also where a day does not exist. */
function inOrder({ deliveredOn, publishedOn }: Provenance): boolean {
  if (deliveredOn === undefined || publishedOn === undefined) return true;
  const exist = [deliveredOn, publishedOn].every((day) => date.safeParse(day).success);
  return !exist || deliveredOn <= publishedOn;
}

/** The provenance of a source. */
export type Provenance = z.infer<typeof provenanceSchema>;
