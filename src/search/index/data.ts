import { findAll, normalize, normalizeMapped } from '../../report/normalize.ts';
import type { Normalized } from '../../report/normalize.ts';
import { allText } from '../../report/report.ts';
import type { EntryNames, SearchData } from '../format.ts';
import type { SearchSources } from './documents.ts';
import { MANY_CHAPTERS, partOf } from './parts.ts';

/** In a longer report so many are read first, to stay within a dozen requests. */
const FIRST_CHAPTERS = 2;

/** What the first search needs of the report and of ours. */
export function buildData(
  { report, documents, everyday }: SearchSources,
  stamp: string,
): SearchData {
  const chapters = report.chapters.map(({ id, title }) => [id, title] as const);
  const ids = chapters.map(([id]) => id);
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const texts = allText(report).map(({ text }) => normalizeMapped(text));
  const counted = Object.entries(everyday).map(([word, phrases]) => {
    return [word, phrases.map((phrase) => [phrase, countIn(texts, phrase)] as const)] as const;
  });
  return {
    ...{ version: 2, stamp, chapters, kinds },
    atOnce: chapters.length > MANY_CHAPTERS ? FIRST_CHAPTERS : MANY_CHAPTERS,
    entries: documents.map((document): EntryNames => {
      const { kind, title, also } = document;
      const others = [...new Set(also)].filter((name) => name !== title);
      return [kinds.indexOf(kind), partOf(document, ids), title, ...others];
    }),
    everyday: Object.fromEntries(counted),
  };
}

function countIn(texts: readonly Normalized[], phrase: string): number {
  const word = normalize(phrase);
  return texts.reduce((sum, text) => sum + findAll(text, word).length, 0);
}
