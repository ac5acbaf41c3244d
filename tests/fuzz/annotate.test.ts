import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { buildAutomaton } from '../../src/annotate/automaton.ts';
import { cutAround } from '../../src/annotate/cut.ts';
import type { Occurrence, Pattern } from '../../src/annotate/occurrence.ts';
import { quotedPhrases } from '../../src/annotate/quotation.ts';
import { createResolver } from '../../src/annotate/resolve.ts';
import type { Searched } from '../../src/annotate/resolve.ts';
import { contains, overlaps } from '../../src/report/span.ts';
import type { Span } from '../../src/report/span.ts';
import { at, brief, layerOf } from '../unit/annotate/layers.ts';
import { crowded, hostile, reportText } from './hostile.ts';
import { holds, numRuns } from './property.ts';

type Named = Span & { readonly entry: string };

const ALPHABET = '甲乙丙';
const word = crowded(ALPHABET, 4, 1);

function everywhere(pattern: string, text: string): Span[] {
  return Array.from(text, (_, start) => ({ start, end: start + pattern.length })).filter(
    ({ start, end }) => text.slice(start, end) === pattern,
  );
}

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

/** Spans of a layer: sorted, apart, within a text of that length. */
function spansIn(length: number, most: number): fc.Arbitrary<Span[]> {
  const steps = fc.array(fc.tuple(fc.nat({ max: most }), fc.integer({ min: 1, max: 5 })), {
    maxLength: 8,
  });
  return steps.map((gaps) => {
    let end = 0;
    const spans = gaps.map(([gap, size]) => {
      const start = end + gap;
      end = start + size;
      return { start, end };
    });
    return spans.filter((span) => span.end <= length);
  });
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

describe('the automaton', () => {
  it('finds all that indexOf finds', () => {
    holds(
      fc.property(fc.array(word, { maxLength: 8 }), crowded(ALPHABET, 60), (list, text) => {
        const naive = list.flatMap((pattern, index) =>
          everywhere(pattern, text).map((span) => ({ ...span, pattern: index })),
        );
        naive.sort((a, b) => a.end - b.end || a.start - b.start || a.pattern - b.pattern);
        assert.deepEqual(
          buildAutomaton(list)
            .search(text)
            .map(({ start, end, pattern }) => ({ start, end, pattern })),
          naive,
        );
      }),
    );
  });
});

describe('cutting a layer around another', () => {
  it('leaves the characters that the other does not take, with their own text', () => {
    const text = Array.from({ length: 40 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const layer = spansIn(text.length, 4).map((spans) =>
      spans.map((span): Occurrence => {
        return { ...span, entry: 'e', layer: 'l', text: text.slice(span.start, span.end) };
      }),
    );
    holds(
      fc.property(layer, layer, (own, others) => {
        const pieces = cutAround(own, others);
        for (const piece of pieces) {
          assert.equal(piece.text, text.slice(piece.start, piece.end));
          assert.ok(piece.start < piece.end);
          assert.ok(others.every((other) => !overlaps(other, piece) || contains(other, piece)));
        }
        const kept = own.map((whole) => {
          const inner = others.filter((o) => overlaps(o, whole) && !contains(o, whole));
          const taken = (offset: number): boolean =>
            inner.some(({ start, end }) => start <= offset && offset < end);
          return [...whole.text].filter((_, index) => !taken(whole.start + index)).join('');
        });
        assert.equal(pieces.map((piece) => piece.text).join(''), kept.join(''));
      }),
    );
  });
});

describe('quoted phrases', () => {
  it('stand between two marks without another, and every other mark is told', () => {
    holds(
      fc.property(fc.oneof(hostile, crowded('甲“”', 20)), (text) => {
        const { phrases, problems } = quotedPhrases(text);
        const marks = [...text.matchAll(/[“”]/g)].length;
        assert.equal(phrases.length * 2 + problems.length, marks);
        for (const { start, end, text: phrase } of phrases) {
          assert.equal(`“${phrase}”`, text.slice(start, end));
          assert.doesNotMatch(phrase, /[“”]/);
        }
      }),
    );
  });
});
