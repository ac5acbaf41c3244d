import { describe, expect, it } from 'vitest';
import { divide } from '../../../src/build/font-slices.ts';

/** So many different characters, from a code point on. */
const some = (count: number, from: number): string[] =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(from + index));

const brand = some(6, 0x4e00);
const [spring, autumn] = [some(60, 0x5000), some(60, 0x6000)];

describe('divide', () => {
  it('puts every character of the pages into one slice', () => {
    const slices = divide([brand, [...brand, ...spring], [...brand, ...autumn]]);
    expect(slices.flat().sort()).toEqual([...brand, ...spring, ...autumn].sort());
  });

  it('keeps apart what no page needs together and is too much for one slice', () => {
    const slices = divide([brand, [...brand, ...spring], [...brand, ...autumn]]);
    expect(slices).toHaveLength(2);
    for (const slice of slices) {
      expect(spring.some((c) => slice.includes(c)) && autumn.some((c) => slice.includes(c))).toBe(
        false,
      );
    }
  });

  it('joins what is little, as every slice is a request', () => {
    expect(divide([['一'], ['二'], ['三', '一']])).toEqual([['一', '三', '二'].sort()]);
  });

  it('joins what stands on the same pages first', () => {
    const [left, right] = [some(36, 0x5000), some(36, 0x6000)];
    const slices = divide([[...left, ...right], left, right, brand]);
    expect(slices.some((slice) => left.every((c) => slice.includes(c)))).toBe(true);
    expect(slices.some((slice) => right.every((c) => slice.includes(c)))).toBe(true);
  });

  it('gives the same for pages in another order of characters, and counts alike ones once', () => {
    const pages = [brand, [...brand, ...spring], [...brand, ...autumn]];
    const again = [...pages, ...pages.map((page) => [...page].reverse())];
    expect(divide(again)).toEqual(divide(pages));
  });

  it('has no slice where there are no headings', () => {
    expect(divide([])).toEqual([]);
  });
});
