import { describe, expect, it } from 'vitest';
import type { Layer, Occurrence, Pattern } from '../../../src/annotate/layer.ts';
import { createResolver } from '../../../src/annotate/resolve.ts';
import type { Override, Paragraph } from '../../../src/annotate/resolve.ts';
import { contains, overlaps } from '../../../src/annotate/span.ts';
import type { Span } from '../../../src/annotate/span.ts';
import { randomSource, randomText } from './random.ts';

const layerOf = (...patterns: Pattern[]): Layer => ({ name: 'terms', patterns });
const plain = (...texts: string[]): Layer =>
  layerOf(...texts.map((text) => ({ text, entry: `e-${text}` })));
const at = (start: number, end: number, entry: string | null, layer = 'terms'): Override => ({
  start,
  end,
  entry,
  layer,
});
const brief = (found: readonly Occurrence[]): string[] =>
  found.map((o) => `${o.start}-${o.end} ${o.text} ${o.entry}`);
const resolve = (layer: Layer, text: string, overrides: readonly Override[] = []): string[] =>
  brief(createResolver(layer)({ text, chapter: 'c1', overrides }));

describe('choosing among hits', () => {
  it.each([
    {
      name: 'every occurrence, in order',
      texts: ['甲', '乙'],
      text: '乙甲乙',
      found: ['0-1 乙 e-乙', '1-2 甲 e-甲', '2-3 乙 e-乙'],
    },
    {
      name: 'the longer of two nested',
      texts: ['公社', '人民公社'],
      text: '人民公社',
      found: ['0-4 人民公社 e-人民公社'],
    },
    {
      name: 'longest beats leftmost',
      texts: ['ab', 'bcde'],
      text: 'abcde',
      found: ['1-5 bcde e-bcde'],
    },
    { name: 'equal length: leftmost', texts: ['bc', 'ab'], text: 'abc', found: ['0-2 ab e-ab'] },
    {
      name: 'self-overlap: leftmost',
      texts: ['aa'],
      text: 'aaaaa',
      found: ['0-2 aa e-aa', '2-4 aa e-aa'],
    },
    {
      name: 'a loser still frees the rest',
      texts: ['abc', 'cdef', 'ab'],
      text: 'abcdef',
      found: ['0-2 ab e-ab', '2-6 cdef e-cdef'],
    },
    {
      name: 'exact case and width',
      texts: ['Ab', '１'],
      text: 'ab AB Ab 1 １',
      found: ['6-8 Ab e-Ab', '11-12 １ e-１'],
    },
    { name: 'no patterns', texts: [], text: '甲', found: [] },
  ])('$name', ({ texts, text, found }) => {
    expect(resolve(plain(...texts), text)).toEqual(found);
  });

  it('gives one span to the pattern listed first', () => {
    const layer = layerOf({ text: '甲', entry: 'x' }, { text: '甲', entry: 'y' });
    expect(resolve(layer, '甲')).toEqual(['0-1 甲 x']);
  });

  it('returns the whole occurrence and nothing more', () => {
    expect(createResolver(plain('甲'))({ text: '乙甲', chapter: 'c1' })).toEqual([
      { start: 1, end: 2, entry: 'e-甲', layer: 'terms', text: '甲' },
    ]);
  });
});

describe('limits of a pattern', () => {
  it.each([
    { chapter: 'c1', found: ['0-1 甲 x'] },
    { chapter: 'c3', found: ['0-1 甲 y'] },
  ])('onlyIn, asked for $chapter', ({ chapter, found }) => {
    const layer = layerOf(
      { text: '甲', entry: 'x', onlyIn: ['c1', 'c2'] },
      { text: '甲', entry: 'y' },
    );
    expect(brief(createResolver(layer)({ text: '甲', chapter }))).toEqual(found);
  });

  it('an empty onlyIn matches nowhere', () => {
    expect(resolve(layerOf({ text: '甲', entry: 'x', onlyIn: [] }), '甲')).toEqual([]);
  });

  it('a long hit outside its chapters does not crowd out a short one', () => {
    const layer = layerOf({ text: '甲乙', entry: 'x', onlyIn: ['c2'] }, { text: '乙', entry: 'y' });
    expect(resolve(layer, '甲乙')).toEqual(['1-2 乙 y']);
  });

  it.each([
    { name: 'inside', text: '大公社员', not: ['公社员'], found: [] },
    { name: 'outside', text: '公社，公社员', not: ['公社员'], found: ['0-2 公社 x'] },
    { name: 'at the very start of the text', text: '公社', not: ['大公社'], found: ['0-2 公社 x'] },
    {
      name: 'clamped position is no match',
      text: '公社大公社',
      not: ['大公社'],
      found: ['0-2 公社 x'],
    },
    {
      name: 'several phrases',
      text: '大公社公社员公社',
      not: ['大公社', '公社员'],
      found: ['6-8 公社 x'],
    },
    { name: 'twice in one phrase', text: '公社与公社', not: ['公社与公社'], found: [] },
  ])('notInside: $name', ({ text, not, found }) => {
    expect(resolve(layerOf({ text: '公社', entry: 'x', notInside: not }), text)).toEqual(found);
  });

  it.each(['公', '公社', '大队员工', ''])('rejects “%s” as a phrase around 公社', (phrase) => {
    const layer = layerOf({ text: '公社', entry: 'x', notInside: [phrase] });
    expect(() => createResolver(layer)).toThrow(RangeError);
  });

  it('rejects an empty pattern', () => {
    expect(() => createResolver(plain(''))).toThrow(RangeError);
  });
});

describe('overrides', () => {
  const layer = plain('人民公社', '公社', '社员');
  it.each([
    {
      name: 'an entry where nothing matches',
      text: '他来了',
      overrides: [at(0, 1, 'x')],
      found: ['0-1 他 x'],
    },
    {
      name: 'an entry beats a longer hit',
      text: '人民公社',
      overrides: [at(1, 2, 'x')],
      found: ['1-2 民 x'],
    },
    {
      name: 'what it beats frees the rest',
      text: '人民公社',
      overrides: [at(0, 1, 'x')],
      found: ['0-1 人 x', '2-4 公社 e-公社'],
    },
    {
      name: 'it only touches',
      text: '他公社他',
      overrides: [at(0, 1, 'x'), at(3, 4, 'y')],
      found: ['0-1 他 x', '1-3 公社 e-公社', '3-4 他 y'],
    },
    {
      name: 'null silences',
      text: '公社公社',
      overrides: [at(0, 2, null)],
      found: ['2-4 公社 e-公社'],
    },
    {
      name: 'null silences what merely overlaps',
      text: '人民公社',
      overrides: [at(1, 3, null)],
      found: [],
    },
    {
      name: 'an entry inside a null',
      text: '人民公社',
      overrides: [at(0, 4, null), at(2, 4, 'x')],
      found: ['2-4 公社 x'],
    },
    {
      name: 'unsorted',
      text: '甲乙',
      overrides: [at(1, 2, 'y'), at(0, 1, 'x')],
      found: ['0-1 甲 x', '1-2 乙 y'],
    },
    {
      name: 'of another layer',
      text: '公社',
      overrides: [at(0, 9, null, 'places')],
      found: ['0-2 公社 e-公社'],
    },
  ])('$name', ({ text, overrides, found }) => {
    expect(resolve(layer, text, overrides)).toEqual(found);
  });

  it.each([
    { name: 'empty', overrides: [at(1, 1, 'x')], message: 'at least one' },
    {
      name: 'outside',
      overrides: [at(1, 3, null)],
      message: 'override of layer terms [1, 3): outside',
    },
    {
      name: 'overlapping',
      overrides: [at(0, 2, 'x'), at(1, 2, 'y')],
      message: 'x [0, 2) and y [1, 2)',
    },
  ])('rejects $name', ({ overrides, message }) => {
    expect(() => resolve(layer, '公社', overrides)).toThrow(RangeError);
    expect(() => resolve(layer, '公社', overrides)).toThrow(message);
  });
});

type Named = Span & { readonly entry: string };

function everywhere(pattern: string, text: string): Span[] {
  return Array.from(text, (_, start) => ({ start, end: start + pattern.length })).filter(
    ({ start, end }) => text.slice(start, end) === pattern,
  );
}

/** The rule of createResolver, said in the plainest and slowest way. */
function naiveResolve(layer: Layer, { text, chapter, overrides = [] }: Paragraph): string[] {
  const taken: Named[] = overrides.flatMap((o) =>
    o.entry === null ? [] : [{ ...o, entry: o.entry }],
  );
  const hits = layer.patterns.flatMap(({ text: pattern, entry, onlyIn, notInside = [] }) => {
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

describe('against the naive rule', () => {
  const random = randomSource(1978);
  const word = (length: number): string => randomText(random, length, '甲乙丙');

  function randomPattern(_: unknown, index: number): Pattern {
    const text = word(1 + random(4));
    const around = (): string => {
      const before = random(3);
      return word(before) + text + word(before === 0 ? 1 + random(2) : random(3));
    };
    return {
      text,
      entry: `e${index}`,
      ...(random(4) === 0 && { onlyIn: random(2) === 0 ? ['c1'] : ['c2', 'c3'] }),
      ...(random(3) === 0 && { notInside: Array.from({ length: 1 + random(2) }, around) }),
    };
  }

  function randomOverrides(length: number): Override[] {
    const overrides: Override[] = [];
    for (let start = random(12); start < length; start += random(12)) {
      const end = Math.min(length, start + 1 + random(4));
      overrides.push(at(start, end, random(2) === 0 ? null : `o${start}`));
      start = end;
    }
    return overrides;
  }

  it('agrees on random layers, texts and overrides', () => {
    let found = 0;
    for (let round = 0; round < 2000; round++) {
      const layer = layerOf(...Array.from({ length: random(8) }, randomPattern));
      const text = word(random(40));
      const overrides = round % 2 === 0 ? [] : randomOverrides(text.length);
      const paragraph: Paragraph = { text, chapter: 'c1', overrides };
      const result = brief(createResolver(layer)(paragraph));
      found += result.length;
      expect(result, JSON.stringify({ layer, paragraph })).toEqual(naiveResolve(layer, paragraph));
    }
    expect(found).toBeGreaterThan(5000);
  });
});
