import { z } from 'zod';
import { listOf, slug, text, verbatim, words } from '../../authoring/schema.ts';
import { STATUSES } from './schema.ts';

const named = z.strictObject({
  name: words,
  /** The end of the address of its page; stays when the name changes. */
  slug,
  /** One plain sentence for readers. */
  explanation: words,
});

/** `content/glossary-categories.yaml`, in reading order. */
export const namedSchema = listOf(named, 'slug', 'name');

/** What a scope’s `travels` says where its entries hold in every report. */
export const EVERYWHERE = '全部';

/** `content/glossary-scopes.yaml`, in reading order. */
export const scopesSchema = listOf(
  named.extend({
    /**
     * Which other reports may take its entries: 全部, or those whose title holds this word; absent where
     * they stay at home.
     */
    travels: words.optional(),
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

/** A scope, and where its entries may travel. */
export type Scope = z.infer<typeof scopesSchema>[number];

/** A basis with its name and explanation. */
export type StatusName = z.infer<typeof statusesSchema>[number];

/** A phrase left out, and why. */
export type Exclusion = z.infer<typeof exclusionsSchema>[number];
