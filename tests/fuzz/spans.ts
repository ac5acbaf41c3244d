import fc from 'fast-check';
import type { Span } from '../../src/report/span.ts';

/** Spans of a layer: sorted, apart, within a text of that length. */
export function spansIn(length: number, most: number): fc.Arbitrary<Span[]> {
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

/** Everywhere that a pattern stands in a text, overlapping itself too. */
export function everywhere(pattern: string, text: string): Span[] {
  return Array.from(text, (_, start) => ({ start, end: start + pattern.length })).filter(
    ({ start, end }) => text.slice(start, end) === pattern,
  );
}
