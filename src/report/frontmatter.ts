import { z } from 'zod';
import { distinct, listOf, slug, text, words } from '../authoring/schema.ts';

/** One point of a chapter's digest: a plain sentence, and the paragraph it rests on. */
const digestPointSchema = z.strictObject({
  text: words,
  /** Number of the paragraph, as its id ends in it. */
  paragraph: z.int('a paragraph number').min(1, 'a paragraph number from 1'),
});

/** Points of a digest at least, where it has any and no drafts are left for more. */
export const FEWEST_POINTS = 3;

const key = z.int('a whole number').min(1, 'a number from 1');

/** The number of a paragraph's id and, unless they are 1, 2, 3 …, those of its sentences'. */
const paragraphKeysSchema = z.union(
  [key, z.strictObject({ number: key, sentences: z.array(key).optional() })],
  { error: 'a number from 1, or {number: 2, sentences: [1, 4, 2]}' },
);

/** The frontmatter of a chapter file. A misspelt key is an error. */
export const frontmatterSchema = z.strictObject({
  /** Stable slug: the chapter's address and the beginning of its paragraphs' ids. */
  id: slug,
  /** 1-based position in the report. */
  order: z.int('a whole number').min(1, 'a number from 1'),
  /** Id of a part in `content/parts.yaml`. */
  part: slug,
  /** The item's number as the report writes it, such as （四）. */
  item: text.optional(),
  /** Short title for lists; words of the chapter's own heading unless it is editorial. */
  title: text,
  /** True where the report gives no heading and the title is ours. */
  titleIsEditorial: z.boolean('true or false'),
  /**
   * What ids end in, one item for each paragraph in reading order, so that they stay while paragraphs
   * come and go before them. Left out where they are 1, 2, 3 …
   */
  paragraphs: z.array(paragraphKeysSchema).optional(),
  /** What ids of paragraphs (`'5'`) and sentences (`'2-3'`) ended in that are gone: never given again. */
  gone: distinct(
    z
      .string("a text such as '5' or '2-3'")
      .regex(/^[1-9]\d*(-[1-9]\d*)?$/, "a text such as '5' or '2-3'"),
  ).optional(),
  /** Empty where none is written yet. */
  digest: listOf(digestPointSchema, 'text').max(5, 'at most 5 points').default([]),
});

/** A chapter's frontmatter. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** One point of a digest. */
export type DigestPoint = z.infer<typeof digestPointSchema>;

/** `content/parts.yaml`: the parts in reading order, with the editorial name shown to readers. */
export const partsSchema = listOf(z.strictObject({ id: slug, name: words }), 'id', 'name').min(
  1,
  'at least one part',
);
