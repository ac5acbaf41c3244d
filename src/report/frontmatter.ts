import { z } from 'zod';
import { listOf, slug, text, words } from '../authoring/schema.ts';

/** One point of a chapter's digest: a plain sentence, and the paragraph it rests on. */
const digestPointSchema = z.strictObject({
  text: words,
  /** 1-based number of the paragraph in its chapter. */
  paragraph: z.int('a paragraph number').min(1, 'a paragraph number from 1'),
});

/** Points of a digest at least, where it has any and no drafts are left for more. */
export const FEWEST_POINTS = 3;

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
