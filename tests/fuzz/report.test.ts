import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkFidelity, findDifferences } from '../../src/report/fidelity.ts';
import { locate } from '../../src/report/located-text.ts';
import { findAll, mergeSpans, normalize, normalizeMapped } from '../../src/report/normalize.ts';
import { splitSentences } from '../../src/report/sentence.ts';
import { crowded, cutOf, hostile, hostileShort, twoPlaces, wellFormed } from './hostile.ts';
import { holds } from './property.ts';

/** The rule of splitSentences, one code unit after the other. */
function naiveSentences(text: string): string[] {
  const sentences = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    sentences.push((sentences.pop() ?? '') + sign);
    if ('“‘（《〈【「『('.includes(sign)) depth += 1;
    if ('”’）》〉】」』)'.includes(sign)) depth = Math.max(0, depth - 1);
    const ends = '。！？；'.includes(sign) && !'。！？；'.includes(text.charAt(at + 1) || '|');
    if (ends && depth === 0) sentences.push('');
  }
  return sentences.filter((sentence) => sentence !== '');
}

describe('splitSentences', () => {
  const texts = fc.oneof(hostile, crowded('甲。；”“）（1', 30));

  it('is the naive rule, whose sentences are the text', () => {
    holds(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
        assert.deepEqual(sentences, naiveSentences(text));
        assert.equal(sentences.join(''), text);
      }),
    );
  });
});

describe('normalisation', () => {
  it('changes nothing when repeated, and knows where each unit comes from', () => {
    holds(
      fc.property(hostile, (source) => {
        const { text, starts, ends } = normalizeMapped(source);
        assert.equal(normalize(text), text);
        assert.equal(starts.length, text.length);
        assert.equal(ends.length, text.length);
        let [before, until] = [0, 0];
        for (const [unit, start] of starts.entries()) {
          const end = ends[unit]!;
          const inOrder = before <= start && start < end && until <= end && end <= source.length;
          assert.ok(inOrder, `unit ${unit}: [${start}, ${end}) after [${before}, ${until})`);
          [before, until] = [start, end];
        }
        assert.doesNotMatch(text, /[\s<>"'\\\p{Cc}]/u);
      }),
    );
  });

  it('finds a part of a text, copied with whole characters, in that text', () => {
    const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    const copied = fc.tuple(hostileShort, twoPlaces).map(([text, [one, other]]) => {
      const characters = [...graphemes.segment(text)].map(({ segment }) => segment);
      const ends = [one, other].map((at) => Math.round(at * characters.length));
      return { text, part: characters.slice(Math.min(...ends), Math.max(...ends)).join('') };
    });
    holds(
      fc.property(copied, ({ text, part }) => {
        assert.ok(normalize(text).includes(normalize(part)), normalize(part));
      }),
    );
  });

  it('leads back from each match to characters that say it', () => {
    holds(
      fc.property(
        fc.oneof(hostileShort, crowded('一1１．㎡éE', 20)),
        twoPlaces,
        (source, places) => {
          const mapped = normalizeMapped(source);
          const word = cutOf(mapped.text, places);
          const found = findAll(mapped, word);
          assert.equal(found.length, word === '' ? 0 : mapped.text.split(word).length - 1);
          for (const { start, end } of found) {
            assert.ok(normalize(source.slice(start, end)).includes(word), `[${start}, ${end})`);
          }
        },
      ),
    );
  });

  it('merges spans into the same characters, sorted and apart', () => {
    const span = fc
      .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: start + length }));
    const covered = (spans: readonly { start: number; end: number }[]): string =>
      Array.from({ length: 40 }, (_, at) =>
        spans.some(({ start, end }) => start <= at && at < end) ? 'x' : '.',
      ).join('');
    holds(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const merged = mergeSpans(spans);
        assert.equal(covered(merged), covered(spans));
        merged.slice(1).forEach(({ start }, at) => assert.ok(start >= merged[at]!.end));
      }),
    );
  });
});

describe('the comparison with the source', () => {
  const located = (text: string) => locate([{ text, file: 'f', line: 1 }]);
  const pairs = fc.oneof(
    fc.tuple(wellFormed, wellFormed),
    fc.tuple(crowded('甲乙。', 30), crowded('甲乙。', 30)),
    wellFormed.map((text): [string, string] => [text, text]),
  );

  it('finds nothing where they are equal, and otherwise all that turns one into the other', () => {
    holds(
      fc.property(pairs, ([source, text]) => {
        const [from, to] = [located(source), located(text)];
        const same = from.characters.join('') === to.characters.join('');
        const differences = findDifferences(from, to);
        assert.equal(differences.length === 0, same);
        assert.equal(checkFidelity(from, to, 'text') === undefined, same);
        const made = [...from.characters];
        for (const { expectedAt, expected, actual } of differences.toReversed()) {
          made.splice(expectedAt, [...expected].length, ...actual);
        }
        assert.equal(made.join(''), to.characters.join(''));
      }),
    );
  });

  it('counts lines, and leaves out white space alone', () => {
    holds(
      fc.property(hostile, (text) => {
        const all = located(text);
        const { characters } = all;
        assert.equal(characters.join(''), text.replace(/\s/gu, ''));
        const lines = text.split('\n').length;
        const { line = 1 } = all.place(characters.length);
        assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`);
      }),
    );
  });
});
