import type { Candidates } from './candidates.ts';
import { extractsOf } from './snippet.ts';
import type { Library } from './library.ts';
import type { Group } from './outcome.ts';

/** The sentences of these passages (record numbers, ascending) that hold any word, by chapter. */
export function groupsOf(
  numbers: readonly number[],
  words: readonly string[],
  { passages, chapters }: Library,
): Group[] {
  const byChapter = new Map<number, number[]>();
  for (const number of numbers) {
    const chapter = passages[number]?.chapter;
    if (chapter === undefined) continue;
    byChapter.set(chapter, [...(byChapter.get(chapter) ?? []), number]);
  }
  return [...byChapter].map(([chapter, members]) => {
    const [id, title] = chapters[chapter] ?? ['', ''];
    const extracts = members.flatMap((number) => {
      const passage = passages[number];
      return passage ? extractsOf(passage, id, words) : [];
    });
    const count = extracts.reduce((sum, { ranges }) => sum + ranges.length, 0);
    return { chapter: id, title, count, extracts };
  });
}

/**
 * The passages that hold a word, in chapters where all words occur but no passage holds them all
 * (`strong`: the passages that do). Empty for a single word.
 */
export function weakerPassages(
  lists: readonly Candidates[],
  strong: readonly number[],
  { passages }: Library,
): number[] {
  if (lists.length < 2) return [];
  const chapterOf = (number: number): number | undefined => passages[number]?.chapter;
  const taken = new Set(strong.map(chapterOf));
  const chapters = lists.map(({ numbers }) => new Set(numbers.map(chapterOf)));
  const numbers = new Set(lists.flatMap((list) => list.numbers));
  return [...numbers]
    .filter((number) => {
      const chapter = chapterOf(number);
      if (chapter === undefined || taken.has(chapter)) return false;
      return chapters.every((set) => set.has(chapter));
    })
    .sort((a, b) => a - b);
}
