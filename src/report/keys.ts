import type { Problem } from '../authoring/problem.ts';
import type { ChapterFile } from './chapter-file.ts';
import { splitSentences } from './sentence.ts';

/** What the ids of a paragraph and of its sentences end in. */
export interface ParagraphKeys {
  readonly number: number;
  /** One for each sentence; absent where they are 1, 2, 3 … */
  readonly sentences?: readonly number[] | undefined;
}

type Keyed = Pick<ChapterFile, 'frontmatter' | 'paragraphs'>;

/** What the ids of a chapter's paragraphs end in, in reading order: as its file says, or 1, 2, 3 … */
export function keysOf({ frontmatter, paragraphs }: Keyed): ParagraphKeys[] {
  return paragraphs.map((_, index) => {
    const written = frontmatter.paragraphs?.[index] ?? index + 1;
    return typeof written === 'number' ? { number: written } : written;
  });
}

/**
 * Checks what a chapter's ids end in: an item for each paragraph, a number for each sentence, none
 * twice, none of those that are gone.
 */
export function checkKeys(chapter: ChapterFile): Problem[] {
  const { paragraphs: written } = chapter.frontmatter;
  if (written && written.length !== chapter.paragraphs.length) {
    return [miscounted(chapter, ['paragraphs'], written.length, chapter.paragraphs.length)];
  }
  const keys = keysOf(chapter);
  return [
    ...checkEach(
      chapter,
      ['paragraphs'],
      keys.map(({ number }) => String(number)),
    ),
    ...keys.flatMap((key, index) => checkSentences(chapter, key, index)),
  ];
}

function checkSentences(chapter: ChapterFile, key: ParagraphKeys, index: number): Problem[] {
  const { text = '', leadLength } = chapter.paragraphs[index] ?? {};
  const count = splitSentences(text, leadLength).length;
  const path = ['paragraphs', index];
  if (key.sentences && key.sentences.length !== count) {
    return [miscounted(chapter, [...path, 'sentences'], key.sentences.length, count)];
  }
  const numbers = key.sentences ?? Array.from({ length: count }, (_, at) => at + 1);
  return checkEach(
    chapter,
    path,
    numbers.map((number) => `${key.number}-${number}`),
  );
}

/** Numbers that stand twice, and those whose id is gone. */
function checkEach(chapter: ChapterFile, path: PropertyKey[], ends: readonly string[]): Problem[] {
  const { id, gone = [] } = chapter.frontmatter;
  return ends.flatMap((end, index) => {
    const again = ends.indexOf(end) < index;
    if (!again && !gone.includes(end)) return [];
    const there = again ? 'twice' : 'though it is one of those that are gone';
    return {
      file: chapter.file,
      line: chapter.lineOf(chapter.frontmatter.paragraphs ? path : ['gone']),
      found: `the id ${id}-${end} ${there}`,
      expected: 'an id of its own for each paragraph and sentence, which no other ever had',
      todo: 'Give what is new a number that was never used in this chapter.',
    };
  });
}

function miscounted(
  chapter: ChapterFile,
  path: PropertyKey[],
  found: number,
  expected: number,
): Problem {
  const [key, what] =
    path.length > 1 ? ['sentences', 'sentence of the paragraph'] : ['paragraphs', 'paragraph'];
  return {
    file: chapter.file,
    line: chapter.lineOf(path),
    found: `${key}: ${found} numbers`,
    expected: `${expected}, one for each ${what}, in reading order`,
    todo: 'Add or delete numbers; those of what stays do not change.',
  };
}
