import type { Span } from './span.ts';

/** Signs that end a sentence where they stand outside quotation marks and brackets. */
const ENDS = new Set(['。', '！', '？', '；']);
const OPENERS = new Set(['“', '‘', '（', '《', '〈', '【', '「', '『', '(']);
const CLOSERS = new Set(['”', '’', '）', '》', '〉', '】', '」', '』', ')']);

/**
 * Cuts a paragraph into sentences: after each 。！？； that stands outside quotation marks and
 * brackets, and at the end of the text. Offsets are UTF-16 code units into `text`, end exclusive;
 * together the spans cover the text without a gap. A closing sign without its opener is ignored,
 * so a stray one cannot swallow the rest.
 *
 * The semicolon counts because reports of this kind string independent measures together with it,
 * and a citizen looks for one measure.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (OPENERS.has(sign)) depth += 1;
    else if (CLOSERS.has(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ENDS.has(sign) && !ENDS.has(text.charAt(index + 1))) {
      spans.push({ start, end: index + 1 });
      start = index + 1;
    }
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
