/**
 * A stretch of one paragraph's text: UTF-16 code-unit offsets, `end` exclusive, so that
 * `text.slice(start, end)` is what it covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one code unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Promises, by returning, that `span` has whole-number offsets, covers at least one code unit and
 * lies within a text of `length` code units.
 *
 * @throws {RangeError} otherwise; the message begins with `what`, naming the span to the reader.
 */
export function checkSpan(span: Span, length: number, what: string): void {
  const { start, end } = span;
  const shown = `${what} [${start}, ${end})`;
  if (!Number.isInteger(start) || !Number.isInteger(end)) {
    throw new RangeError(`${shown}: offsets must be whole numbers`);
  }
  if (start >= end) throw new RangeError(`${shown}: must cover at least one code unit`);
  if (start < 0 || end > length) {
    throw new RangeError(`${shown}: outside the text, which is [0, ${length})`);
  }
}
