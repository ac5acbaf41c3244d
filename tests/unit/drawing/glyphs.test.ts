import { describe, expect, it } from 'vitest';
import { textPath, uprightPath } from '../../../src/drawing/glyphs.ts';

describe('textPath', () => {
  it('sets full-width characters one size apart', () => {
    const { d, width, left, right } = textPath('春夏', 50);
    expect(d).toMatch(/^M[-\d. MLQCZ]+Z$/);
    expect(width).toBeCloseTo(100);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(100);
  });

  it('kerns Latin letters and closes up adjoining marks', () => {
    const apart = textPath('A', 100).width + textPath('V', 100).width;
    expect(textPath('AV', 100).width).toBeLessThan(apart);
    expect(textPath('。」', 100).width).toBeLessThan(200);
  });

  it('has nothing to draw for a blank', () => {
    expect(textPath('', 40)).toEqual({ d: '', width: 0, left: 0, right: 0 });
    expect(textPath(' ', 40)).toMatchObject({ d: '', left: 0, right: 0 });
  });

  it('names a character that no font has', () => {
    expect(() => textPath('春𠀀秋', 40)).toThrow('no “𠀀” (U+20000)');
  });
});

describe('uprightPath', () => {
  /** The numbers of path data, in pairs: how far right and how far down. */
  const extent = (d: string): { right: number; left: number; bottom: number; top: number } => {
    const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
    const x = numbers.filter((_, index) => index % 2 === 0);
    const y = numbers.filter((_, index) => index % 2 === 1);
    const [left, right, top, bottom] = [
      Math.min(...x),
      Math.max(...x),
      Math.min(...y),
      Math.max(...y),
    ];
    return { left, right, top, bottom };
  };

  it('stands a square below another, its middle at 0', () => {
    const one = extent(uprightPath('田', 100, 700));
    expect(one.left + one.right).toBeCloseTo(0, -1);
    expect(one.top).toBeGreaterThanOrEqual(0);
    expect(one.bottom).toBeLessThanOrEqual(100);
    expect(extent(uprightPath('田田', 100, 700)).bottom).toBeCloseTo(one.bottom + 100);
    expect(extent(uprightPath('田田', 100, 700, 130)).bottom).toBeCloseTo(one.bottom + 130);
  });

  it('sets a comma in the upper right of its square, as columns have it', () => {
    const comma = extent(uprightPath('，', 100, 500));
    expect(comma.left).toBeGreaterThan(0);
    expect(comma.bottom).toBeLessThan(50);
  });

  it('names a character that no font has', () => {
    expect(() => uprightPath('春𠀀', 40, 500)).toThrow('no “𠀀” (U+20000)');
  });
});
