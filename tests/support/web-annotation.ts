import { z } from 'zod';

/** Terms of http://www.w3.org/ns/anno.jsonld for the purpose of a body and the motivation of all. */
const MOTIVATIONS = ['assessing', 'commenting', 'describing', 'identifying', 'linking', 'tagging'];

const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.literal('text/plain'),
  language: z.literal('zh-Hans'),
  purpose: z.enum(MOTIVATIONS),
});

const resourceBody = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.url(),
  purpose: z.enum(MOTIVATIONS),
});

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
});

const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

const annotation = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.enum(MOTIVATIONS),
  body: z.array(z.union([textualBody, resourceBody])).min(1),
  target: z.strictObject({
    source: z.url(),
    selector: z.tuple([quoteSelector, positionSelector]),
  }),
});

/**
 * What the Web Annotation Data Model asks of a collection with one page, and what of it is used
 * here; `dcterms:` and `schema:` are prefixes of its context.
 */
export const collectionSchema = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.url(),
    type: z.literal('AnnotationCollection'),
    label: z.string().min(1),
    creator: z.strictObject({
      type: z.literal('Organization'),
      name: z.string(),
      homepage: z.url(),
    }),
    'dcterms:issued': z.iso.date(),
    'schema:version': z.string(),
    'schema:isBasedOn': z.strictObject({ id: z.url() }),
    'schema:citation': z.string(),
    'schema:copyrightNotice': z.string(),
    'schema:description': z.string().optional(),
    total: z.int().nonnegative(),
    first: z.strictObject({
      id: z.url(),
      type: z.literal('AnnotationPage'),
      partOf: z.strictObject({ id: z.url(), type: z.literal('AnnotationCollection') }),
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
  })
  .refine(({ total, first }) => total === first.items.length, 'as many as the total says')
  .refine(({ id, first }) => first.partOf.id === id, 'a page of its own collection')
  .refine(({ first }) => {
    return new Set(first.items.map((item) => item.id)).size === first.items.length;
  }, 'each annotation with an id of its own');

/** A collection of annotations. */
export type AnnotationCollection = z.infer<typeof collectionSchema>;

/**
 * The annotations whose selectors do not both lead to the same characters, or whose quotation leads
 * to more than one place of its paragraph. `textAt` is the text of a target's source.
 */
export function astray(
  { first }: AnnotationCollection,
  textAt: (source: string) => string | undefined,
): string[] {
  return first.items.flatMap(({ id, target: { source, selector } }) => {
    const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector;
    const text = textAt(source);
    if (text === undefined) return [`${id}: no text at ${source}`];
    const quoted = text.split(prefix + exact + suffix);
    const place = [...(quoted[0] ?? '')].length + [...prefix].length;
    const found = [...text].slice(start, end).join('');
    if (quoted.length === 2 && place === start && found === exact) return [];
    return [`${id}: ${quoted.length - 1} places of “${exact}”, and “${found}” from ${start}`];
  });
}
