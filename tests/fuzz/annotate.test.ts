import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { buildAutomaton } from '../../src/annotate/automaton.ts';
import { cutAround } from '../../src/annotate/cut.ts';
import type { Occurrence } from '../../src/annotate/occurrence.ts';
import { quotedPhrases } from '../../src/annotate/quotation.ts';
import { contains, overlaps } from '../../src/report/span.ts';
import { crowded, hostile } from './hostile.ts';
import { holds } from './property.ts';
import { everywhere, spansIn } from './spans.ts';

const ALPHABET = '甲乙丙';
const word = crowded(ALPHABET, 4, 1);

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
