import { termsOf } from '../glossary/chapter-terms.ts';
import { allText } from '../report/report.ts';
import { figureDocuments } from '../search/figure-documents.ts';
import type { SearchSources } from '../search/write-index.ts';
import type { Edition } from './edition.ts';

/** What is searched: the report, and the terms and figures in the order of the report. */
export function searchSources({
  report,
  glossary,
  terms,
  figures,
  everyday,
}: Edition): SearchSources {
  const entries = termsOf(allText(report), glossary, terms).map(({ entry }) => ({
    id: entry.id,
    kind: '名词' as const,
    url: `glossary/${entry.id}/`,
    title: entry.term,
    text: entry.short,
    also: entry.matches,
  }));
  const documents = [...entries, ...figureDocuments(figures)];
  return { report, documents, everyday };
}
