import { z } from 'zod';

/** A text that somebody wrote. */
export const text = z.string().min(1, 'a text that is not empty');

/** The shape of a name in an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name in an address, which stays when what it names is renamed. */
export const slug = z.string().regex(SLUG, 'lower-case letters, digits and single hyphens');

/** A list whose items have different values under a key. */
export function listOf<T extends z.ZodType>(item: T, key: keyof z.output<T>) {
  return z.array(item).superRefine((items, context) => {
    const seen = new Set<unknown>();
    items.forEach((value, index) => {
      const own = value[key];
      if (seen.has(own)) {
        context.addIssue({
          code: 'custom',
          path: [index, key],
          message: `a different ${String(key)} for each`,
          input: own,
        });
      }
      seen.add(own);
    });
  });
}
