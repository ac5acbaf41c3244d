import type { PatternList, Occurrence } from '../../annotate/occurrence.ts';
import { createResolver } from '../../annotate/resolve.ts';
import type { Entry } from './schema.ts';
import { TERMS } from './name.ts';

/** Finds in a text of ours the terms of entries other than the one it belongs to. */
export type MentionFinder = (text: string, own: string) => Occurrence[];

/**
 * Prepares the search for terms in meanings and facts. A term counts by its match strings and by
 * its heading; each entry once in a text, where it is first mentioned.
 */
export function createMentionFinder(entries: readonly Entry[]): MentionFinder {
  const patterns: PatternList['patterns'] = entries.flatMap(({ id, term, matches }) =>
    [...new Set([...matches, term])].map((text) => ({ text, entry: id })),
  );
  const resolve = createResolver({ name: TERMS, patterns });
  return (text, own) => {
    const seen = new Set([own]);
    return resolve({ text, chapter: '', overrides: [] }).filter(({ entry }) => {
      const fresh = !seen.has(entry);
      seen.add(entry);
      return fresh;
    });
  };
}
