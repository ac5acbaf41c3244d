import { z } from 'zod';
import { text, words } from '../authoring/schema.ts';

const date = z.iso.date('a date that exists, such as 2031-01-08');

/** Where the source comes from: `seeds/provenance.yaml`. Dates are ISO 8601 calendar dates. */
export const provenanceSchema = z.strictObject({
  /** Full title of the report. */
  title: text,
  /** The year whose work it plans. */
  year: z.int('a year such as 2031'),
  speaker: text,
  speakerRole: text,
  meeting: text,
  deliveredOn: date,
  publisher: text,
  publishedOn: date,
  /** The publisher's own page. */
  url: z.url({ protocol: /^https?$/, error: 'an address beginning with http:// or https://' }),
  /** What an excerpt lacks, in the words the reader is shown; left out for a whole report. */
  missing: words.optional(),
  /** sha256 of `seeds/report.txt`, byte for byte. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
});

/** The same as a file, whose dates are checked against one another. */
export const provenanceFileSchema = provenanceSchema
  .refine(inOrder, { path: ['publishedOn'], error: 'a day not before deliveredOn' })
  .refine(({ year, deliveredOn }) => [0, 1].includes(year - Number(deliveredOn.slice(0, 4))), {
    path: ['year'],
    error: 'the year of deliveredOn, or the one after it',
  });

/** Whether the report was published after it was delivered; also where a day does not exist. */
function inOrder({ deliveredOn, publishedOn }: Provenance): boolean {
  const exist = [deliveredOn, publishedOn].every((day) => date.safeParse(day).success);
  return !exist || deliveredOn <= publishedOn;
}

/** The provenance of a source. */
export type Provenance = z.infer<typeof provenanceSchema>;
