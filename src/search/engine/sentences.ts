import { sentenceId } from '../format.ts';
import type { ChapterText, SearchData } from '../format.ts';

/** A chapter that holds a sentence. */
export interface Holder {
  readonly id: string;
  readonly heading: string;
  /** The chapter's number, from 0. */
  readonly number: number;
  /** Number of its first sentence. */
  readonly first: number;
}

/** The chapter that holds the sentence of a number, counted from 0 through all chapters. */
export function chapterOf(sentence: number, { chapters }: SearchData): Holder {
  let first = 0;
  for (const [number, [id, heading, length]] of chapters.entries()) {
    if (sentence < first + length) return { id, heading, number, first };
    first += length;
  }
  throw new RangeError(`There is no sentence ${sentence}.`);
}

/** A sentence of a chapter by its number in it, from 0; empty where the chapter has no such one. */
export function sentenceAt(passages: ChapterText, number: number): { id: string; text: string } {
  let left = number;
  for (const passage of passages) {
    const [, sentences] = passage;
    const text = sentences[left];
    if (text !== undefined) return { id: sentenceId(passage, left), text };
    left -= sentences.length;
  }
  return { id: '', text: '' };
}

/** Numbers, through all chapters, of the sentences of these ids, which stand in chapter `number`. */
export function numbersOf(
  ids: ReadonlySet<string>,
  passages: ChapterText,
  number: number,
  { chapters }: SearchData,
): number[] {
  const first = chapters.slice(0, number).reduce((sum, [, , length]) => sum + length, 0);
  const all = passages.flatMap((passage) => passage[1].map((_, at) => sentenceId(passage, at)));
  return all.flatMap((id, at) => (ids.has(id) ? [first + at] : []));
}
