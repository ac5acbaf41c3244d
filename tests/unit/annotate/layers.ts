import type { PatternList, Occurrence, Pattern } from '../../../src/annotate/occurrence.ts';
import { createResolver } from '../../../src/annotate/resolve.ts';
import type { Override } from '../../../src/report/inline.ts';

/** A layer named “terms” with the given patterns. */
export const layerOf = (...patterns: Pattern[]): PatternList => ({ name: 'terms', patterns });

/** A layer with one entry `e-…` per text. */
export const plain = (...texts: string[]): PatternList =>
  layerOf(...texts.map((text) => ({ text, entry: `e-${text}` })));

/** An override, of the layer “terms” unless another is named. */
export const at = (
  start: number,
  end: number,
  entry: string | null,
  layer = 'terms',
): Override => ({
  start,
  end,
  entry,
  layer,
});

/** Occurrences as `start-end text entry`, short enough for a table. */
export const brief = (found: readonly Occurrence[]): string[] =>
  found.map((o) => `${o.start}-${o.end} ${o.text} ${o.entry}`);

/** The occurrences of a layer in a text of chapter `c1`, as `brief` writes them. */
export const resolve = (
  layer: PatternList,
  text: string,
  overrides: readonly Override[] = [],
): string[] => brief(createResolver(layer)({ text, chapter: 'c1', overrides }));
