import { z } from 'zod';
import { text } from '../authoring/schema.ts';
import { provenanceSchema } from '../report/provenance.ts';
import { figureRecordSchema } from './figure-record.ts';

const figuresDataSchema = z.strictObject({
  $schema: z.url(),
  source: provenanceSchema.pick({
    title: true,
    publisher: true,
    url: true,
    deliveredOn: true,
    publishedOn: true,
    missing: true,
    sha256: true,
  }),
  edition: z.strictObject({ number: z.int().positive(), date: z.iso.date() }),
  citation: text,
  licence: text,
  figures: z.array(figureRecordSchema),
});

/** The published figures: where they come from, how to cite them, and each as a record. */
export type FiguresData = z.infer<typeof figuresDataSchema>;

/** JSON Schema (2020-12) of {@link FiguresData}; `id` is its own address. */
export function figuresJsonSchema(id: string): object {
  const { $schema, ...schema } = z.toJSONSchema(figuresDataSchema, { target: 'draft-2020-12' });
  return { $schema, $id: id, title: '报告里的数字', ...schema };
}
