import { normalize } from '../../report/normalize.ts';
import { chapterText } from '../../report/report.ts';
import type { Chapter } from '../../report/report.ts';
import { TOPIC_KIND } from '../format.ts';
import type { EntryNames, SearchData } from '../format.ts';
import type { SearchSources } from './documents.ts';
import { buildEveryday, saidItself, topicsOf } from './everyday.ts';
import { buildEntries, MANY_CHAPTERS, partOf } from './parts.ts';

/** In a longer report so many are read first, to stay within a dozen requests. */
const FIRST_CHAPTERS = 2;

/** What the first search needs of the report and of ours. */
export function buildData(sources: SearchSources, stamp: string): SearchData {
  const { report, documents } = sources;
  const chapters = report.chapters.map(named);
  const ids = chapters.map(([id]) => id);
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  return {
    ...{ version: 3, stamp, chapters, kinds },
    atOnce: chapters.length > MANY_CHAPTERS ? FIRST_CHAPTERS : MANY_CHAPTERS,
    entries: documents.map((document): EntryNames => {
      const { kind, title, also } = document;
      // A name that differs from the title by signs alone finds nothing more.
      const others = [...new Set(also)].filter((name) => normalize(name) !== normalize(title));
      return [kinds.indexOf(kind), partOf(document, ids), title, ...others];
    }),
    said: saidItself(buildEveryday(sources), report),
    held: topicsOf(sources),
    topics: buildEntries(
      report,
      documents.filter(({ kind }) => kind === TOPIC_KIND),
    ),
  };
}

function named(chapter: Chapter): SearchData['chapters'][number] {
  const { id, item = '', title } = chapter;
  const sentences = chapterText(chapter).flatMap((paragraph) => paragraph.sentences);
  return [id, item + title, sentences.length];
}
