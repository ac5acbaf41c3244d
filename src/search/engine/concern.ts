import type { EverydayData, SearchData } from '../format.ts';
import type { Wish } from './wish.ts';

const MOST_TOPICS = 2;
/** A second topic is shown if it is as near as this share of the first. */
const NEAR = 0.6;
/** None is, if all that is known is that a sentence of six topics or more answers. */
const LEAST = 0.2;

/**
 * Numbers of the topics nearest to a wish, the nearest first: those it names or that come nearest to
 * what the report does not speak of, and those that hold the sentences which answer it. An answer
 * counts half of the one before it, and less the more topics share its sentence.
 */
export function topicsFor(
  wish: Wish,
  everyday: EverydayData,
  { held }: Pick<SearchData, 'held'>,
): number[] {
  const scores = new Map<number, number>();
  const add = (topic: number, score: number): void => {
    scores.set(topic, (scores.get(topic) ?? 0) + score);
  };
  // What is named outweighs what any word brings along, which is less than 2.
  const named = [...wish.topics, ...wish.unsaid.map((word) => everyday.unsaid[word] ?? -1)];
  for (const topic of named.filter((number) => number >= 0)) add(topic, 2);
  for (const { sentence, weight } of answersTo(wish, everyday)) {
    const topics = held[sentence] ?? [];
    for (const topic of topics) add(topic, weight / topics.length);
  }
  const sorted = [...scores].sort(([, a], [, b]) => b - a).slice(0, MOST_TOPICS);
  const least = Math.max(LEAST, (sorted[0]?.[1] ?? 0) * NEAR);
  return sorted.filter(([, score]) => score >= least).map(([topic]) => topic);
}

/**
 * Numbers of the topics that hold at least half of some sentences, those that hold the most first.
 *
 * @param sentences numbers of the sentences
 */
export function topicsHolding(
  sentences: readonly number[],
  { held }: Pick<SearchData, 'held'>,
): number[] {
  const counts = new Map<number, number>();
  for (const topic of sentences.flatMap((sentence) => held[sentence] ?? [])) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_TOPICS);
  return sorted.filter(([, count]) => count * 2 >= sentences.length).map(([topic]) => topic);
}

/** A phrase that answers a wish: where it stands, UTF-16, in a sentence numbered through the report. */
export interface Answer {
  readonly sentence: number;
  readonly start: number;
  readonly length: number;
  /** 1 for a word's best phrase, half as much for each next one. */
  readonly weight: number;
}

/** The phrases that answer a wish, each word's best first. */
export function answersTo({ everyday }: Wish, { words, phrases }: EverydayData): Answer[] {
  return everyday.flatMap((word) =>
    (words[word] ?? []).map((phrase, rank) => {
      const [sentence = 0, start = 0, length = 0] = phrases.slice(phrase * 3, phrase * 3 + 3);
      return { sentence, start, length, weight: 0.5 ** rank };
    }),
  );
}
