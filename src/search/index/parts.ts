import { chapterText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import type { EntryText, Passage, SearchPart } from '../format.ts';
import type { SearchDocument } from './documents.ts';

/** Each chapter with the entries that first stand in it, and the entries that stand nowhere. */
export function buildParts(
  { chapters }: Report,
  documents: readonly SearchDocument[],
): SearchPart[] {
  const ids = chapters.map(({ id }) => id);
  const entries: EntryText[][] = [...ids, 'the rest'].map(() => []);
  for (const document of documents) {
    const { url, text, chapter = '' } = document;
    entries[partOf(document, ids)]?.push([url, text, ids.indexOf(chapter)]);
  }
  return entries.map((own, number) => {
    const chapter = chapters[number];
    const paragraphs = chapter ? chapterText(chapter) : [];
    const passages = paragraphs.map(({ id, sentences }): Passage => {
      return [id, sentences.map(({ text }) => text)];
    });
    return { passages, entries: own };
  });
}

/** Number of the part that holds what an entry says. */
export function partOf({ beside }: SearchDocument, chapters: readonly string[]): number {
  const number = chapters.indexOf(beside ?? '');
  return number < 0 ? chapters.length : number;
}
