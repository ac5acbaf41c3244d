import { z } from 'zod';
import { text } from '../authoring/schema.ts';
import { entrySchema, sourceSchema } from '../layers/terms/schema.ts';
import { namedSchema } from '../layers/terms/lists.ts';
import { placeKindsSchema, placeSchema } from '../layers/places/schema.ts';
import { provenanceSchema } from '../report/provenance.ts';
import { figureRecordSchema } from './figure-record.ts';

const offset = z.int().nonnegative();
const span = {
  start: offset.meta({ description: '从这一段的第几个字（Unicode码点，从0数起）开始' }),
  end: offset.meta({ description: '到第几个字为止，不含这个字' }),
};

const sentenceSchema = z.strictObject({
  id: text,
  url: z.url(),
  ...span,
  text: text.meta({ description: '报告原文，逐字' }),
});

const paragraphSchema = z.strictObject({
  id: text,
  number: offset.meta({ description: '章内第几段；0是标题' }),
  url: z.url(),
  lead: z.string().meta({ description: '开头的提要句，也是text的开头；没有就是空的' }),
  text: text.meta({ description: '报告原文，逐字，没有空白' }),
  sentences: z.array(sentenceSchema).min(1),
});

const chapterSchema = z.strictObject({
  id: text,
  url: z.url(),
  item: text.nullable().meta({ description: '报告自己的序号' }),
  title: text,
  titleIsEditorial: z.boolean().meta({ description: '真：标题是本站拟的' }),
  heading: paragraphSchema.nullable().meta({ description: '报告自己的标题，逐字' }),
  digest: z
    .array(z.strictObject({ text, paragraph: z.int().positive() }))
    .meta({ description: '大意（本站写），和它依据的段' }),
  paragraphs: z.array(paragraphSchema),
});

const layerSchema = z.strictObject({
  name: text,
  title: text,
  url: z.url(),
  entries: z.array(
    z.strictObject({
      id: text,
      url: z.url(),
      title: text,
      says: z.array(text).min(1).meta({ description: '本站的话，最短的意思在前' }),
      basis: z
        .strictObject({ id: text, name: text, explanation: text })
        .nullable()
        .meta({ description: '依据' }),
      sources: z.array(sourceSchema).meta({ description: '资料；background是背景资料' }),
    }),
  ),
  occurrences: z
    .array(z.strictObject({ entry: text, paragraph: text, sentence: text, ...span, text }))
    .meta({ description: '在报告里的每一处，按先后排' }),
});

const { id, name, slug, explanation } = {
  ...placeKindsSchema.element.shape,
  ...namedSchema.element.shape,
};
const named = z.array(z.strictObject({ name, slug, explanation }));
const { matches, category, scope, importance, related } = entrySchema.shape;
const { kind, within, glossary } = placeSchema.shape;

/** The whole edition as published for machines. */
export const reportDataSchema = z.strictObject({
  $schema: z.url(),
  edition: z.strictObject({
    site: text,
    url: z.url(),
    number: z.int().positive().meta({ description: '第几版' }),
    date: z.iso.date(),
    what: text,
  }),
  source: provenanceSchema.meta({ description: '报告从哪里来；sha256是本站所据文本的' }),
  citation: text.meta({ description: '怎样引用' }),
  licence: text.meta({ description: '许可' }),
  report: z.strictObject({
    characters: offset,
    parts: z.array(
      z.strictObject({
        id: text,
        name: text.meta({ description: '本站的叫法' }),
        chapters: z.array(chapterSchema),
      }),
    ),
  }),
  layers: z.array(layerSchema).meta({ description: '注解的各层：说了什么，依据是什么，在哪里' }),
  glossary: z
    .strictObject({
      categories: named,
      scopes: named,
      entries: z.array(z.strictObject({ id: text, matches, category, scope, importance, related })),
    })
    .meta({ description: '名词还有这些；id和layers里的一样' }),
  figures: z.array(figureRecordSchema).meta({ description: '每个数字' }),
  places: z
    .strictObject({
      kinds: z.array(z.strictObject({ id, name, explanation })),
      entries: z.array(
        z.strictObject({
          ...{ id: text, matches, kind },
          within: within.unwrap().nullable(),
          glossary: glossary.unwrap().nullable(),
        }),
      ),
    })
    .meta({ description: '地方还有这些；id和layers里的一样' }),
  topics: z
    .array(
      z.strictObject({
        ...{ id: text, url: z.url(), name: text, question: text },
        sentences: z.array(z.strictObject({ id: text, gloss: text.nullable() })),
        silent: z.array(text).meta({ description: '报告没有说的' }),
      }),
    )
    .meta({ description: '我关心：每件事和说到它的句子' }),
});

/** The whole edition as published for machines. */
export type ReportData = z.infer<typeof reportDataSchema>;

/** JSON Schema (2020-12) of {@link ReportData}; `id` is its own address. */
export function reportJsonSchema(id: string): object {
  const { $schema, ...schema } = z.toJSONSchema(reportDataSchema, { target: 'draft-2020-12' });
  return { $schema, $id: id, title: '报告和注解', ...schema };
}
