import { z } from 'zod';
import { distinct, listOf, slug, text, verbatim, words } from '../../authoring/schema.ts';
import { STATUSES, sourceSchema } from '../terms/schema.ts';

/** A place as authored: `content/places/<id>.yaml`. A misspelt key is an error. */
export const placeSchema = z
  .strictObject({
    /** Its name as the report has it. */
    name: words,
    /** Exact strings of the report that name it. */
    matches: z.array(verbatim).min(1, 'at least one match'),
    /** Id of a kind in `content/place-kinds.yaml`. */
    kind: text,
    /** What it is, in one line without a closing 。; absent where nothing says so. */
    short: words.refine((short) => !short.endsWith('。'), 'no 。 at the end').optional(),
    /** How we know what `short` says. */
    status: z.enum(STATUSES, `one of ${STATUSES.join(', ')}`).optional(),
    /** Id of the place in which it lies, where the report's wording says so. */
    within: text.optional(),
    /** Id of the glossary entry that explains it. */
    glossary: text.optional(),
    sources: z.array(sourceSchema).optional(),
    /** Chapters in which alone the matches count. */
    onlyIn: distinct(text).min(1, 'at least one chapter').optional(),
    /** Longer phrases inside which the matches do not count. */
    notInside: distinct(verbatim).min(1, 'at least one phrase').optional(),
  })
  .refine(({ short, status }) => (short === undefined) === (status === undefined), {
    path: ['status'],
    error: 'a status where there is a short, and none where there is not',
  });

/** A place; its id is the name of its file and the end of its address. */
export type Place = z.infer<typeof placeSchema> & { readonly id: string };

/** `content/place-kinds.yaml`, in reading order. */
export const placeKindsSchema = listOf(
  z.strictObject({
    id: slug,
    name: words,
    /** One plain sentence for readers. */
    explanation: words,
    /** True for the kinds that the home page lists. */
    home: z.boolean().optional(),
  }),
  'id',
  'name',
).min(1, 'at least one kind');

/** A kind of places. */
export type PlaceKind = z.infer<typeof placeKindsSchema>[number];
