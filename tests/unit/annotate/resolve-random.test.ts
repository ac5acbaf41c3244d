import { describe, expect, it } from 'vitest';
import type { PatternList, Pattern } from '../../../src/annotate/occurrence.ts';
import { createResolver } from '../../../src/annotate/resolve.ts';
import type { Searched } from '../../../src/annotate/resolve.ts';
import type { Override } from '../../../src/report/inline.ts';
import { contains, overlaps } from '../../../src/report/span.ts';
import type { Span } from '../../../src/report/span.ts';
import { at, brief, layerOf } from './layers.ts';
import { randomSource, randomText } from './random.ts';

type Named = Span & { readonly entry: string };

function everywhere(pattern: string, text: string): Span[] {
  return Array.from(text, (_, start) => ({ start, end: start + pattern.length })).filter(
    ({ start, end }) => text.slice(start, end) === pattern,
  );
}

/** The rule of createResolver, said in the plainest and slowest way. */
function naiveResolve(layer: PatternList, { text, chapter, overrides }: Searched): string[] {
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
      const paragraph: Searched = { text, chapter: 'c1', overrides };
      const result = brief(createResolver(layer)(paragraph));
      found += result.length;
      expect(result, JSON.stringify({ layer, paragraph })).toEqual(naiveResolve(layer, paragraph));
    }
    expect(found).toBeGreaterThan(5000);
  });
});
