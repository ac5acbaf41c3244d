import { chapterText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import { passageOf, TOPIC_KIND } from '../format.ts';
import type { EntryText, SearchPart } from '../format.ts';
import type { SearchDocument } from './documents.ts';

/** Up to so many chapters, all that hold a word are read for one answer. */
export const MANY_CHAPTERS = 20;

/** Each chapter with the entries that first stand in it, and the entries that stand nowhere. */
export function buildParts(report: Report, documents: readonly SearchDocument[]): SearchPart[] {
  const { chapters } = report;
  const ids = chapters.map(({ id }) => id);
  const entries: EntryText[][] = [...ids, 'the rest'].map(() => []);
  const texts = buildEntries(report, documents);
  // Topics have no part.
  documents.forEach((document, at) => entries[partOf(document, ids)]?.push(texts[at]!));
  return entries.map((own, number) => {
    const chapter = chapters[number];
    const paragraphs = chapter ? chapterText(chapter) : [];
    const passages = paragraphs.map(({ id, sentences }) =>
      passageOf(
        id,
        sentences.map(({ text }) => text),
        sentences.map(({ key }) => key),
      ),
    );
    return { passages, entries: own };
  });
}

/** What each entry says, in order. */
export function buildEntries(
  { chapters }: Report,
  documents: readonly SearchDocument[],
): EntryText[] {
  const ids = chapters.map(({ id }) => id);
  return documents.map(({ url, text, chapter = '', ours }) => {
    const said = [url, text, ids.indexOf(chapter)] as const;
    return ours ? [...said, 1] : said;
  });
}

/** Number of the part that holds what an entry says; -1 for a topic, which the data hold. */
export function partOf({ kind, beside }: SearchDocument, chapters: readonly string[]): number {
  if (kind === TOPIC_KIND) return -1;
  const number = chapters.indexOf(beside ?? '');
  // In a longer report a request for each chapter beside an entry would be too many.
  return number < 0 || chapters.length > MANY_CHAPTERS ? chapters.length : number;
}
