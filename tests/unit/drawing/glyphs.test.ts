import { describe, expect, it } from 'vitest';
import { textPath } from '../../../src/drawing/glyphs.ts';

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
