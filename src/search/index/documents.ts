import type { LayerDocument } from '../../annotate/layer.ts';
import type { Edition } from '../../edition.ts';
import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import type { EverydayWords } from '../../topics/everyday.ts';
import type { TopicView } from '../../topics/topic-index.ts';
import type { UnsaidWords } from '../../topics/unsaid.ts';
import { TOPIC_KIND } from '../format.ts';

/** An entry of ours that search can find, and what readers call its kind. */
export interface SearchDocument extends LayerDocument {
  readonly kind: string;
  /** Id of the chapter in which it first stands; absent if it stands nowhere. */
  readonly beside?: string | undefined;
  /** Whether its title is of our making, and not the report's own words. */
  readonly ours?: boolean;
}

/** Everything that search is built from. */
export interface SearchSources {
  readonly report: Report;
  /** Entries of ours, in the order in which they are to be shown. */
  readonly documents: readonly SearchDocument[];
  readonly everyday: EverydayWords;
  readonly unsaid: UnsaidWords;
  /** The topics, in the order of their documents. */
  readonly topics: readonly Pick<TopicView, 'topic'>[];
}

/** What is searched: the report, and of ours the entries of each layer, and the topics. */
export function searchSources(edition: Edition): SearchSources {
  const { report, layers, everyday, unsaid } = edition;
  const topics = edition.topics.views;
  const texts = allText(report).map(({ text }) => text);
  // As the menus have them: a name of a place is mostly meant as one.
  const entries = layers.toReversed().flatMap(({ layer, documents, byEntry }) =>
    documents.map((document): SearchDocument => {
      const beside = byEntry.get(document.id)?.[0]?.paragraph.chapter;
      const ours = !texts.some((text) => text.includes(document.title));
      return { ...document, kind: layer.title, beside, ours };
    }),
  );
  const concerns = topics.map(({ topic: { id, name, question } }): SearchDocument => {
    return {
      id,
      kind: TOPIC_KIND,
      url: `topics/${id}/`,
      title: name,
      text: question,
      also: [],
      ours: true,
    };
  });
  return { report, documents: [...entries, ...concerns], everyday, unsaid, topics };
}
