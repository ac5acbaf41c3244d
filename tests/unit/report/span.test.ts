import { describe, expect, it } from 'vitest';
import { checkSpan, contains, overlaps } from '../../../src/report/span.ts';
import type { Span } from '../../../src/report/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

describe('overlaps and contains', () => {
  it.each([
    { name: 'equal', a: span(2, 4), b: span(2, 4), overlap: true, inside: true },
    { name: 'inside', a: span(0, 9), b: span(2, 4), overlap: true, inside: true },
    { name: 'inside, same start', a: span(2, 9), b: span(2, 4), overlap: true, inside: true },
    { name: 'around', a: span(2, 4), b: span(2, 5), overlap: true, inside: false },
    { name: 'crossing', a: span(0, 3), b: span(2, 4), overlap: true, inside: false },
    { name: 'touching', a: span(0, 2), b: span(2, 4), overlap: false, inside: false },
    { name: 'apart', a: span(0, 1), b: span(2, 4), overlap: false, inside: false },
  ])('$name', ({ a, b, overlap, inside }) => {
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
    expect(contains(a, b)).toBe(inside);
  });
});

describe('checkSpan', () => {
  it.each([span(0, 5), span(4, 5), span(0, 1)])('accepts [$start, $end) of 5', (good) => {
    expect(() => checkSpan(good, 5, 'x')).not.toThrow();
  });

  it.each([
    [span(2, 2), 'at least one'],
    [span(3, 2), 'at least one'],
    [span(-1, 2), 'outside the text'],
    [span(4, 6), 'outside the text'],
    [span(0.5, 2), 'whole numbers'],
    [span(0, NaN), 'whole numbers'],
  ])('rejects %o: %s', (bad, message) => {
    expect(() => checkSpan(bad, 5, 'the span')).toThrow(RangeError);
    expect(() => checkSpan(bad, 5, 'the span')).toThrow(message);
    expect(() => checkSpan(bad, 5, 'the span')).toThrow(/^the span \[/);
  });
});
