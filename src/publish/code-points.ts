/**
 * A UTF-16 offset into a text as a number of code points: what programs in other languages, and the
 * W3C's selectors, count in.
 */
export function codePoints(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}
