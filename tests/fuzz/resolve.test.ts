import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Pattern } from '../../src/annotate/occurrence.ts';
import { createResolver } from '../../src/annotate/resolve.ts';
import type { Searched } from '../../src/annotate/resolve.ts';
import { contains, overlaps } from '../../src/report/span.ts';
import type { Span } from '../../src/report/span.ts';
import { at, brief, layerOf } from '../unit/annotate/layers.ts';
import { crowded, reportText } from './hostile.ts';
import { holds, numRuns } from './property.ts';
import { everywhere, spansIn } from './spans.ts';

type Named = Span & { readonly entry: string };

const ALPHABET = '甲乙丙';
const word = crowded(ALPHABET, 4, 1);

/** The rule of createResolver, said in the plainest and slowest way. */
function naiveResolve(
  patterns: readonly Pattern[],
  { text, chapter, overrides }: Searched,
): string[] {
  const taken: Named[] = overrides.flatMap((o) =>
    o.entry === null ? [] : [{ ...o, entry: o.entry }],
  );
  const hits = patterns.flatMap(({ text: pattern, entry, onlyIn, notInside = [] }) => {
    const phrases = notInside.flatMap((phrase) => everywhere(phrase, text));
    return everywhere(pattern, text)
      .filter(() => onlyIn?.includes(chapter) ?? true)
      .filter((hit) => !phrases.some((phrase) => contains(phrase, hit)))
      .filter((hit) => !overrides.some((override) => overlaps(override, hit)))
      .map((hit): Named => ({ ...hit, entry }));
  });
  for (let length = text.length; length > 0; length--) {
    for (let start = 0; start < text.length; start++) {
      const hit = hits.find((h) => h.start === start && h.end === start + length);
      if (hit && !taken.some((other) => overlaps(other, hit))) taken.push(hit);
    }
  }
  return taken
    .sort((a, b) => a.start - b.start)
    .map((o) => `${o.start}-${o.end} ${text.slice(o.start, o.end)} ${o.entry}`);
}

const longer = fc
  .tuple(crowded(ALPHABET, 2), crowded(ALPHABET, 2))
  .filter(([before, after]) => before + after !== '');

const patterns = fc
  .array(
    fc.record({
      text: word,
      onlyIn: fc.option(fc.constantFrom(['c1'], ['c2', 'c3'], []), { nil: undefined, freq: 4 }),
      around: fc.array(longer, { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ text, onlyIn, around }, index): Pattern => ({
      text,
      entry: `e${index}`,
      onlyIn,
      notInside: around.map(([before, after]) => before + text + after),
    })),
  );

const searched = crowded(ALPHABET, 40).chain((text) =>
  fc
    .tuple(spansIn(text.length, 11), fc.boolean(), fc.infiniteStream(fc.boolean()))
    .map(([spans, decided, forbids]): Searched => {
      const overrides = spans.map(({ start, end }) =>
        at(start, end, forbids.next().value === true ? null : `o${start}`),
      );
      return { text, chapter: 'c1', overrides: decided ? overrides : [] };
    }),
);

describe('the resolver', () => {
  it('is the naive rule: the longest first, nothing twice, what editors decided as decided', () => {
    let count = 0;
    holds(
      fc.property(patterns, searched, (list, paragraph) => {
        const found = createResolver(layerOf(...list))(paragraph);
        count += found.length;
        assert.deepEqual(brief(found), naiveResolve(list, paragraph));
      }),
    );
    assert.ok(count > numRuns / 2, `${count} occurrences`);
  });

  it('finds parts of any text as they stand in it', () => {
    const texts = reportText.chain((text) =>
      fc.tuple(fc.constant(text), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })))),
    );
    holds(
      fc.property(texts, ([text, cuts]) => {
        const parts = cuts.map(([start, length]) => {
          return text.slice(start % text.length, (start % text.length) + length);
        });
        const list = parts.map((part, index) => ({ text: part, entry: `e${index}` }));
        const found = createResolver(layerOf(...list))({ text, chapter: 'c', overrides: [] });
        assert.equal(found.length > 0, parts.length > 0);
        for (const [index, { start, end, text: own, entry }] of found.entries()) {
          assert.ok(start >= (found[index - 1]?.end ?? 0));
          assert.equal(own, text.slice(start, end));
          assert.equal(own, parts[Number(entry.slice(1))]);
        }
      }),
    );
  });
});
