import { z } from 'zod';
import { address, distinct, text, verbatim, words } from '../../authoring/schema.ts';

/** A year, a month or a day at the beginning, and not a part of something longer. */
const DATE = /^(\d{4}(?:-\d\d){0,2})(?![-\d年./])/u;

/** A day, a month or a year that exists, and what is to be said of it; or a word. */
export const sourceDate = text.refine((date) => {
  const written = DATE.exec(date)?.[1];
  if (written === undefined) return !/^\d/.test(date);
  return z.iso.date().safeParse(written + '-01-01'.slice(written.length - 4)).success;
}, 'a date that exists, as 2023, 2023-11 or 2023-11-23, or a word such as 不详');

/** A source of an entry. Without `url` it is cited as text and never linked. */
export const sourceSchema = z.strictObject({
  title: text,
  publisher: text,
  /** As precise as the source itself: 2023, 2023-11 or 2023-11-23; or a word such as 不详. */
  date: sourceDate.optional(),
  url: address.optional(),
  /** What of the entry it supports. */
  supports: words,
  /** True where it helps to understand but does not define the term. */
  background: z.boolean().optional(),
});

/** The bases an entry can have: how we know what it says. */
export const STATUSES = ['sourced', 'in-report', 'general', 'unverified'] as const;

/** Longest short meaning, in characters, that still fits a margin gloss. */
const SHORT_LENGTH = 46;

const sum = z.string().regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits, as the import wrote them');

/** Whose entry it was, and what it was then: written by the import, never by hand. */
const sharedSchema = z.strictObject({
  /** Name of the site that lent it, as readers are told. */
  from: words,
  /** Of the lender's entry: another one when the lender has changed it. */
  sum,
  /** Of the copy as it was proposed: another one when an editor has changed it. */
  copied: sum,
});

/** A glossary entry as authored: `content/glossary/<id>.yaml`. A misspelt key is an error. */
export const entrySchema = z.strictObject({
  /** Heading of the entry. */
  term: words,
  /** Exact strings of the report that it explains. */
  matches: z.array(verbatim).min(1, 'at least one match'),
  /** Name of a category in `content/glossary-categories.yaml`. */
  category: text,
  /** Name of a scope in `content/glossary-scopes.yaml`. */
  scope: text,
  importance: z.enum(['key', 'more'], 'key or more'),
  status: z.enum(STATUSES, `one of ${STATUSES.join(', ')}`),
  /** The meaning in one line, without a closing 。 */
  short: words
    .refine((short) => [...short].length <= SHORT_LENGTH, `at most ${SHORT_LENGTH} characters`)
    .refine((short) => !short.endsWith('。'), 'no 。 at the end'),
  facts: distinct(words).min(1, 'at least one fact'),
  sources: z.array(sourceSchema),
  /** Ids of up to five entries worth reading next. */
  related: distinct(text).max(5, 'at most 5 entries'),
  /** Chapters in which alone the matches count. */
  onlyIn: distinct(text).min(1, 'at least one chapter').optional(),
  /** Longer phrases inside which the matches do not count. */
  notInside: distinct(verbatim).min(1, 'at least one phrase').optional(),
  /** Where it was taken over from another edition's glossary. */
  shared: sharedSchema.optional(),
  /** For editors; never published. */
  editorNote: text.optional(),
});

/** A source of an entry. */
export type EntrySource = z.infer<typeof sourceSchema>;

/** Where an entry was taken over from. */
export type Shared = z.infer<typeof sharedSchema>;

/** How we know what an entry says. */
export type Status = (typeof STATUSES)[number];

/** A glossary entry; its id is the name of its file and the end of its address. */
export type Entry = Omit<z.infer<typeof entrySchema>, 'editorNote'> & { readonly id: string };
