import { z } from 'zod';
import { listOf, slug, text, verbatim, words } from '../../authoring/schema.ts';
import { STATUSES } from './schema.ts';

/** `content/glossary-categories.yaml` and `content/glossary-scopes.yaml`, in reading order. */
export const namedSchema = listOf(
  z.strictObject({
    name: words,
    /** The end of the address of its page; stays when the name changes. */
    slug,
    /** One plain sentence for readers. */
    explanation: words,
  }),
  'slug',
  'name',
);

/** `content/glossary-statuses.yaml`: the words readers see for each basis. */
export const statusesSchema = listOf(
  z.strictObject({
    id: z.enum(STATUSES, `one of ${STATUSES.join(', ')}`),
    name: words,
    slug,
    explanation: words,
  }),
  'id',
  'name',
  'slug',
).length(STATUSES.length, `one item for each of ${STATUSES.join(', ')}`);

/** `content/glossary-exclusions.yaml`: quoted phrases of the report left without an entry. */
export const exclusionsSchema = listOf(
  z.strictObject({
    /** The phrase without its quotation marks. */
    phrase: verbatim,
    /** Why it has no entry. */
    reason: text,
  }),
  'phrase',
);

/** A category or a scope with its explanation. */
export type Named = z.infer<typeof namedSchema>[number];

/** A basis with its name and explanation. */
export type StatusName = z.infer<typeof statusesSchema>[number];

/** A phrase left out, and why. */
export type Exclusion = z.infer<typeof exclusionsSchema>[number];
