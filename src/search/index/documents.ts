import type { LayerDocument } from '../../annotate/layer.ts';
import type { Edition } from '../../edition.ts';
import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import type { EverydayWords } from '../../topics/everyday.ts';

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
}

/** What is searched: the report, and of ours the entries of each layer, and the topics. */
export function searchSources({ report, layers, topics, everyday }: Edition): SearchSources {
  const texts = allText(report).map(({ text }) => text);
  const entries = layers.flatMap(({ layer, documents, byEntry }) =>
    documents.map((document): SearchDocument => {
      const beside = byEntry.get(document.id)?.[0]?.paragraph.chapter;
      const ours = !texts.some((text) => text.includes(document.title));
      return { ...document, kind: layer.title, beside, ours };
    }),
  );
  const concerns = topics.views.map(({ topic: { id, name, question } }): SearchDocument => {
    return {
      id,
      kind: '话题',
      url: `topics/${id}/`,
      title: name,
      text: question,
      also: [],
      ours: true,
    };
  });
  return { report, documents: [...entries, ...concerns], everyday };
}
