import type { ChapterText, SearchData } from '../format.ts';
import { addressOf, FILES, isSearchPart } from '../format.ts';
import { normalize } from '../../report/normalize.ts';
import type { Loader } from './loader.ts';
import { SearchError } from './loader.ts';

/** The report's text, as far as a search needs it. */
export interface ReportText {
  /**
   * Numbers of the chapters, ascending, one of whose paragraphs holds `word`, a normalised phrase.
   *
   * @throws SearchError when something that it needs cannot be had
   */
  find(word: string): Promise<readonly number[]>;
  /**
   * Makes sure that a word which was not found is not there.
   *
   * @throws SearchError when something that would have found it cannot be had
   */
  confirm(word: string): Promise<void>;
  /** What a chapter says, by its number. @throws SearchError */
  chapter(number: number): Promise<ChapterText>;
}

/** The chapters' own files. */
export function chapterFiles(loader: Loader, data: SearchData): ReportText['chapter'] {
  return async (number) => {
    const value = await loader.json(addressOf(FILES.part(number), data));
    if (isSearchPart(value)) return value.passages;
    throw new SearchError('damaged');
  };
}

/**
 * The text as 全文 has it: what stands in for the index and the chapters' files where the browser
 * cannot use them or they cannot be had. The results are the same; only a long report would feel it.
 */
export function readText(chapters: readonly ChapterText[]): ReportText {
  const normalized = chapters.map((passages) =>
    passages.map(([, sentences]) => normalize(sentences.join(''))),
  );
  return {
    find: (word) => {
      const holds = (text: string): boolean => text.includes(word);
      return Promise.resolve(normalized.flatMap((texts, at) => (texts.some(holds) ? [at] : [])));
    },
    confirm: () => Promise.resolve(),
    chapter: (number) => Promise.resolve(chapters[number] ?? []),
  };
}
