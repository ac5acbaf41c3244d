import { normalize } from '../../report/normalize.ts';
import type { ChapterText, SearchData } from '../format.ts';
import type { Group } from './outcome.ts';
import { snippetsOf } from './snippet.ts';

/** What a chapter has for the words. */
export interface Reading {
  readonly group: Group;
  /** Whether one of its paragraphs holds all words; otherwise only the chapter does. */
  readonly strong: boolean;
}

/**
 * The sentences of a chapter that hold any of the words, from the paragraphs that hold all of them,
 * or, where none does, from all its paragraphs; undefined when a word is missing from the chapter.
 */
export function readChapter(
  [id, heading]: SearchData['chapters'][number],
  passages: ChapterText,
  words: readonly string[],
): Reading | undefined {
  const read = passages.map((passage) => {
    const text = normalize(passage[1].join(''));
    return { passage, held: new Set(words.filter((word) => text.includes(word))) };
  });
  if (!words.every((word) => read.some(({ held }) => held.has(word)))) return undefined;
  const holdingAll = read.filter(({ held }) => held.size === words.length);
  const strong = holdingAll.length > 0;
  const snippets = (strong ? holdingAll : read).flatMap(({ passage }) =>
    snippetsOf(passage, id, words),
  );
  const count = snippets.reduce((sum, { ranges }) => sum + ranges.length, 0);
  return { group: { chapter: id, heading, count, snippets }, strong };
}
