import { buildAutomaton } from './automaton.ts';
import type { PatternList, Occurrence, Pattern } from './occurrence.ts';
import { checkSpan, overlaps } from '../report/span.ts';
import type { Override } from '../report/inline.ts';
import type { Span } from '../report/span.ts';

/** What a resolver needs to know of a text; overrides of other layers are ignored. */
export interface Searched {
  readonly text: string;
  readonly chapter: string;
  readonly overrides: readonly Override[];
}

/**
 * The occurrences of one layer in a paragraph, sorted by `start`, never overlapping.
 *
 * @throws {RangeError} if an override of the layer is empty or outside the text, or if two
 * overrides with an entry overlap.
 */
export type Resolver = (paragraph: Searched) => Occurrence[];

type Explicit = Override & { readonly entry: string };

/** A hit starting at `offset` into `phrase` would lie inside it. */
interface Guard {
  readonly phrase: string;
  readonly offset: number;
}

interface Rule {
  readonly entry: string;
  readonly chapters: ReadonlySet<string> | undefined;
  readonly guards: readonly Guard[];
}

interface Candidate extends Span {
  readonly entry: string;
}

function compile({ text, entry, onlyIn, notInside = [] }: Pattern): Rule {
  const guards = notInside.flatMap((phrase) => {
    const hits = buildAutomaton([text]).search(phrase);
    if (hits.length === 0 || phrase.length === text.length) {
      throw new RangeError(`notInside “${phrase}” of “${text}” (${entry}): not a longer phrase`);
    }
    return hits.map(({ start }) => ({ phrase, offset: start }));
  });
  return { entry, chapters: onlyIn && new Set(onlyIn), guards };
}

function admits(rule: Rule, { text, chapter }: Searched, { start }: Span): boolean {
  if (rule.chapters?.has(chapter) === false) return false;
  // startsWith takes a negative position for 0, rightly: a hit left of `offset` is inside as well.
  return !rule.guards.some((guard) => text.startsWith(guard.phrase, start - guard.offset));
}

function explicitOf(overrides: readonly Override[]): Explicit[] {
  const explicit = overrides
    .filter((o): o is Explicit => o.entry !== null)
    .sort((a, b) => a.start - b.start);
  explicit.reduce<Explicit | undefined>((before, o) => {
    if (before && overlaps(before, o)) {
      throw new RangeError(
        `overrides of layer ${o.layer} overlap: ${before.entry} [${before.start}, ${before.end})` +
          ` and ${o.entry} [${o.start}, ${o.end})`,
      );
    }
    return o;
  }, undefined);
  return explicit;
}

/**
 * Picks the longest candidates first, leftmost among equals, skipping what is already covered.
 *
 * @param candidates as the automaton orders them
 */
function choose(candidates: readonly Candidate[], length: number): Candidate[] {
  const covered = new Uint8Array(length);
  // The sort is stable and the candidates come by their ends: of equally long ones the leftmost
  // stays first, and of two for one span that of the earlier pattern.
  const ranked = candidates.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return ranked.filter(({ start, end }) => {
    // Whatever was chosen before is at least as long, so it cannot hide between the two ends.
    if (covered[start] === 1 || covered[end - 1] === 1) return false;
    covered.fill(1, start, end);
    return true;
  });
}

/**
 * Prepares a layer for finding its occurrences in any number of paragraphs.
 *
 * Of the hits that count (see {@link Pattern}) and no override forbids, the longest in the whole
 * paragraph is taken first, then the next longest that overlaps nothing taken; equal lengths go
 * left to right, and equal spans to the earlier pattern. This is not leftmost-longest: in “abcde”
 * the pattern “bcde” wins over “ab”. Apart from sorting the hits, time is linear in the text
 * length plus the number of hits.
 *
 * @throws {RangeError} if a pattern's text is empty, or if one of its `notInside` phrases is not
 * longer than it or does not contain it (and so could never have the intended effect).
 */
export function createResolver(layer: PatternList): Resolver {
  const automaton = buildAutomaton(layer.patterns.map(({ text }) => text));
  const rules = layer.patterns.map(compile);
  return (paragraph) => {
    const { text } = paragraph;
    const overrides = paragraph.overrides.filter((o) => o.layer === layer.name);
    for (const o of overrides) checkSpan(o, text.length, `override of layer ${layer.name}`);
    const decided = (hit: Span): boolean => overrides.some((o) => overlaps(o, hit));
    const candidates = automaton.search(text).flatMap((hit): Candidate[] => {
      const rule = rules[hit.pattern]!;
      if (decided(hit) || !admits(rule, paragraph, hit)) return [];
      return [{ start: hit.start, end: hit.end, entry: rule.entry }];
    });
    return [...explicitOf(overrides), ...choose(candidates, text.length)]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, entry }) => ({
        start,
        end,
        entry,
        layer: layer.name,
        text: text.slice(start, end),
      }));
  };
}
