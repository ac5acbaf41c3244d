import { termsOf } from '../glossary/chapter-terms.ts';
import { allText } from '../report/report.ts';
import type { SearchSources } from '../search/write-index.ts';
import type { Edition } from './edition.ts';

/** What is searched: the report, and the glossary in the order in which the report uses it. */
export function searchSources({ report, glossary, terms, everyday }: Edition): SearchSources {
  const documents = termsOf(allText(report), glossary, terms).map(({ entry }) => ({
    id: entry.id,
    kind: '名词' as const,
    url: `glossary/${entry.id}/`,
    title: entry.term,
    text: entry.short,
    also: entry.matches,
  }));
  return { report, documents, everyday };
}
