import type { Span } from '../../report/span.ts';
import { findAll, mergeSpans, normalizeMapped } from '../../report/normalize.ts';
import type { Normalized } from '../../report/normalize.ts';
import { sentenceId } from '../format.ts';
import type { Passage } from '../format.ts';
import type { Snippet } from './outcome.ts';

/** Every match of the words in a normalised text, overlapping ones joined, in order. */
export function matches(text: Normalized, words: readonly string[]): Span[] {
  return mergeSpans(words.flatMap((word) => findAll(text, word)));
}

/** Neighbouring sentences (numbers from 0, `last` inclusive) and the matches that they hold. */
interface Run {
  readonly first: number;
  last: number;
  readonly spans: Span[];
}

/**
 * The sentences of a passage that hold matches, in order. A match that runs on into the next
 * sentence brings that one along, so that what is shown always holds whole matches.
 */
export function snippetsOf(passage: Passage, chapter: string, words: readonly string[]): Snippet[] {
  const [, sentences] = passage;
  const starts = [0];
  for (const sentence of sentences) starts.push((starts[starts.length - 1] ?? 0) + sentence.length);
  const spans = matches(normalizeMapped(sentences.join('')), words);
  return runsOf(spans, starts).map(({ first, last, spans }) => {
    const start = starts[first] ?? 0;
    return {
      id: sentenceId(passage, first),
      chapter,
      text: sentences.slice(first, last + 1).join(''),
      ranges: spans.map((span) => ({ start: span.start - start, end: span.end - start })),
    };
  });
}
/** Sorts matches into runs of sentences; `starts` holds where each sentence begins, and the end. */
function runsOf(spans: readonly Span[], starts: readonly number[]): Run[] {
  const runs: Run[] = [];
  let sentence = 0;
  const sentenceAt = (offset: number): number => {
    while (offset >= (starts[sentence + 1] ?? Infinity)) sentence += 1;
    return sentence;
  };
  for (const span of spans) {
    const first = sentenceAt(span.start);
    const last = sentenceAt(span.end - 1);
    const run = runs[runs.length - 1];
    if (run && first <= run.last) {
      run.last = last;
      run.spans.push(span);
    } else {
      runs.push({ first, last, spans: [span] });
    }
  }
  return runs;
}
