import { z } from 'zod';
import { distinct, listOf, text, words } from '../authoring/schema.ts';

/** A topic as authored: `content/topics/<id>.yaml`. A misspelt key is an error. */
export const topicSchema = z.strictObject({
  /** The concern in a citizen's word or two. */
  name: words,
  /** How a citizen asks about it. */
  question: words.refine((question) => question.endsWith('？'), 'a question that ends in ？'),
  /** Its place among the topics: 1, 2, 3 … */
  order: z.int('a whole number').positive('1 or more'),
  sentences: z
    .array(
      z.strictObject({
        /** Id of a sentence of the report. */
        id: text,
        /** One plain line of ours, without a closing 。 */
        gloss: words.refine((gloss) => !gloss.endsWith('。'), 'no 。 at the end').optional(),
      }),
    )
    .min(1, 'at least one sentence'),
  /** What a reader would expect of the concern and the report does not say. */
  silent: distinct(words),
});

/** A topic; its id is the name of its file and the end of its address. */
export type Topic = z.infer<typeof topicSchema> & { readonly id: string };

/** `content/topics-exclusions.yaml`: which chapters must be held whole, and what is left out. */
export const topicExclusionsSchema = z.strictObject({
  /** Ids of the chapters of which no sentence may be left out without a reason. */
  mustCover: distinct(text),
  exclusions: listOf(z.strictObject({ sentence: text, reason: text }), 'sentence'),
});

/** What topics must cover, and what they may leave out. */
export type TopicExclusions = z.infer<typeof topicExclusionsSchema>;
