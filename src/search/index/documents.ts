import { termsOf } from '../../layers/terms/glosses.ts';
import { allText } from '../../report/report.ts';
import { figureDocuments } from './figure-documents.ts';
import type { SearchDocument } from './records.ts';
import type { SearchSources } from './write.ts';
import type { Edition } from '../../edition.ts';

/**
 * What is searched: the report, and of ours the terms, figures and places, each in the order in
 * which the report uses them, and the topics.
 */
export function searchSources(edition: Edition): SearchSources {
  const documents = [
    ...termDocuments(edition),
    ...figureDocuments(edition.figures),
    ...placeDocuments(edition),
    ...topicDocuments(edition),
  ];
  return { report: edition.report, documents, everyday: edition.everyday };
}

function termDocuments({ report, glossary, terms }: Edition): SearchDocument[] {
  return termsOf(allText(report), glossary, terms).map(({ entry }) => ({
    id: entry.id,
    kind: '名词',
    url: `glossary/${entry.id}/`,
    title: entry.term,
    text: entry.short,
    also: entry.matches,
  }));
}

function placeDocuments({ places, placeIndex }: Edition): SearchDocument[] {
  return [...placeIndex.byEntry.keys()].flatMap((id) => {
    const place = places.byId.get(id);
    if (!place) return [];
    const { name, short, kind, matches } = place;
    const text = short ?? places.kinds.find((known) => known.id === kind)?.name ?? '';
    return [{ id, kind: '地方', url: `places/${id}/`, title: name, text, also: matches }];
  });
}

function topicDocuments({ topics }: Edition): SearchDocument[] {
  return topics.views.map(({ topic: { id, name, question } }) => ({
    id,
    kind: '话题',
    url: `topics/${id}/`,
    title: name,
    text: question,
    also: [],
  }));
}
