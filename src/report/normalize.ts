import type { Span } from './span.ts';

/** Punctuation that counts as a character, because figures and names are told apart by it. */
export const SIGNS = '.%+&';

/** A normalised text that knows where each of its characters comes from. */
export interface Normalized {
  /** What is compared: letters, digits, hanzi and {@link SIGNS}; no width, case or accents. */
  readonly text: string;
  /** The original text. */
  readonly source: string;
  /** For each UTF-16 unit of `text`, the UTF-16 offset in `source` where its origin begins. */
  readonly starts: readonly number[];
  /** The same for where its origin ends (exclusive). */
  readonly ends: readonly number[];
}

// A base with its combining marks, or a run of Korean letters (also apart, in brackets, in circles or
// of half width, which NFKC makes letters like the others), must be composed as one; an ellipsis is
// taken out beforehand, because NFKC would turn it into three full stops.
const CLUSTER =
  /[\u1100-\u11ff\u3131-\u318e\u3200-\u321e\u3260-\u327e\uffa0-\uffdc]+|[\u2025\u2026]|\P{M}\p{M}*|\p{M}+/gu;
const COUNTS = /[\p{L}\p{N}.%+&]/u;
// Pagefind looks words up without accents; the voicing marks of kana are not accents.
const ACCENTS = /(?![\u3099\u309a])\p{M}/gu;
const ELLIPSIS = /[\u2025\u2026]/;

/**
 * The one normalisation of search, the same in the build and in the browser: NFKC, lower case, no
 * accents, and only the signs that count. Takes any string, lone surrogates included; never throws; applying it
 * twice changes nothing.
 */
export function normalize(source: string): string {
  return normalizeMapped(source).text;
}

/** Normalises a text and keeps the way back to it, so that matches can be shown exactly. */
export function normalizeMapped(source: string): Normalized {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    const folded = fold(cluster);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text, source, starts, ends };
}

function fold(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code >= 0x4e00 && code <= 0x9fff) return cluster;
  if (ELLIPSIS.test(cluster)) return '';
  const plain = cluster.normalize('NFKC').toLowerCase().normalize('NFKD').replace(ACCENTS, '');
  const counted = [...plain.normalize('NFKC')].filter((character) => COUNTS.test(character));
  // Once more, as what stood between two Korean letters may be gone.
  return counted.join('').normalize('NFC');
}

/**
 * Every occurrence of a normalised word, from left to right and not overlapping, as spans of the
 * original text: they include punctuation inside a match, and exclude it around one.
 */
export function findAll({ text, starts, ends }: Normalized, word: string): Span[] {
  const spans: Span[] = [];
  if (word === '') return spans;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 });
  }
  return spans;
}

/** Sorts spans and joins those that overlap; spans that only touch stay apart. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
