import type { Edition } from '../../edition.ts';
import type { EntryKind } from '../kind.ts';
import type { SearchDocument } from './records.ts';
import type { SearchSources } from './write.ts';

/** What is searched: the report, and of ours the entries of each layer, and the topics. */
export function searchSources({ report, layers, topics, everyday }: Edition): SearchSources {
  const entries = layers.flatMap(({ layer, documents }) =>
    documents.map((document): SearchDocument => ({ ...document, kind: layer.title as EntryKind })),
  );
  const concerns = topics.views.map(({ topic: { id, name, question } }): SearchDocument => ({
    ...{ id, kind: '话题', url: `topics/${id}/`, title: name, text: question, also: [] },
  }));
  return { report, documents: [...entries, ...concerns], everyday };
}
