import type { Span } from './span.ts';

/** What opens a quotation or bracket, what closes one, and a run of signs that end a sentence. */
const SIGNS = /([“‘（《〈【「『(])|([”’）》〉】」』)])|[。！？；]+/gu;

/**
 * Cuts a paragraph into sentences: after each 。！？； that stands outside quotation marks and
 * brackets, and at the end of the text. Offsets are UTF-16 code units into `text`, end exclusive;
 * together the spans cover the text without a gap. A closing sign without its opener is ignored,
 * so a stray one cannot swallow the rest.
 *
 * The semicolon counts because reports of this kind string independent measures together with it,
 * and a citizen looks for one measure.
 *
 * @param leadLength where a lead or a heading ends, and a sentence with it, whatever sign it ends in
 */
export function splitSentences(text: string, leadLength = 0): Span[] {
  if (leadLength > 0) {
    const after = splitSentences(text.slice(leadLength));
    const shifted = after.map(({ start, end }) => ({
      start: start + leadLength,
      end: end + leadLength,
    }));
    return [...splitSentences(text.slice(0, leadLength)), ...shifted];
  }
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: sign, 1: opener, 2: closer, index } of text.matchAll(SIGNS)) {
    if (opener) depth += 1;
    else if (closer) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const end = index + sign.length;
      spans.push({ start, end });
      start = end;
    }
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
