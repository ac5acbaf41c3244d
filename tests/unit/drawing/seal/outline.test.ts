import { describe, expect, it } from 'vitest';
import { traceContours } from '../../../../src/drawing/seal/contour.ts';
import { area, outlineData, simplify } from '../../../../src/drawing/seal/outline.ts';

/** A picture from rows of digits: 0 is black, 9 is white. */
function field(rows: readonly string[]) {
  const data = Uint8Array.from(rows.join(''), (digit) => (Number(digit) * 255) / 9);
  return { data, width: rows[0]?.length ?? 0, height: rows.length };
}

describe('traceContours', () => {
  it('finds nothing in an even picture', () => {
    expect(traceContours(field(['000', '000', '000']))).toEqual([]);
  });

  it('traces an area and the hole in it in opposite directions', () => {
    const rows = ['0000000', '0999990', '0990990', '0999990', '0000000'];
    const [outer, hole] = traceContours(field(rows)).map(area);
    expect(Math.abs(outer ?? 0)).toBeGreaterThan(Math.abs(hole ?? 0));
    expect(Math.sign(outer ?? 0)).toBe(-Math.sign(hole ?? 0));
  });

  it('keeps two areas apart that touch at a corner', () => {
    expect(traceContours(field(['0000', '0900', '0090', '0000']))).toHaveLength(2);
  });
});

describe('simplify', () => {
  it('keeps the corners of a square alone', () => {
    const side = [0, 1, 2, 3, 4, 5, 6, 7];
    const loop = [
      ...side.map((at) => [at, 0.1 * (at % 2)] as const),
      ...side.map((at) => [8, at] as const),
      ...side.map((at) => [8 - at, 8] as const),
      ...side.map((at) => [0, 8 - at] as const),
    ];
    const corners = simplify(loop, 0.5);
    expect(corners).toHaveLength(4);
    expect(Math.abs(area(corners))).toBeCloseTo(64, 0);
  });
});

describe('outlineData', () => {
  it('writes whole units, relative, without points that coincide', () => {
    const loop = [
      [1, 1],
      [5.2, 1],
      [5.4, 1.2],
      [5, 4],
      [3, 2],
    ] as const;
    expect(outlineData([loop])).toBe('M1 1h4v3l-2-2z');
  });
});
