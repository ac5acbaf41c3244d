import type { Occurrence } from '../../annotate/occurrence.ts';
import type { Paragraph } from '../../report/report.ts';
import type { Entry } from './schema.ts';
import type { Glossary } from './load.ts';
import type { LayerIndex, Use } from '../../annotate/occurrences.ts';

/** An entry as one page uses it. */
export interface PageTerm {
  readonly entry: Entry;
  /** Its uses on the page, in order. */
  readonly uses: readonly Use[];
}

/** The entries used in some text (headings and paragraphs), in the order of their first use. */
export function termsOf(
  text: readonly Paragraph[],
  glossary: Glossary,
  index: LayerIndex,
): PageTerm[] {
  const here = new Set(text.map(({ id }) => id));
  const ids = new Set(text.flatMap(({ id }) => entriesOf(index.byParagraph.get(id))));
  return [...ids].flatMap((id) => {
    const entry = glossary.byId.get(id);
    const uses = (index.byEntry.get(id) ?? []).filter(({ paragraph }) => here.has(paragraph.id));
    return entry ? [{ entry, uses }] : [];
  });
}

/**
 * The margin glosses of a chapter: for each paragraph's id, the key entries that it is the first
 * of the text to use, in order. A heading's go to the first paragraph.
 */
export function glossesOf(
  text: readonly Paragraph[],
  glossary: Glossary,
  index: Pick<LayerIndex, 'byParagraph'>,
): ReadonlyMap<string, readonly Entry[]> {
  const glosses = new Map<string, Entry[]>();
  const seen = new Set<string>();
  let waiting: Entry[] = [];
  for (const { id, number } of text) {
    const fresh = [...new Set(entriesOf(index.byParagraph.get(id)))].filter((e) => !seen.has(e));
    fresh.forEach((entry) => seen.add(entry));
    const key = fresh
      .map((entry) => glossary.byId.get(entry))
      .filter((entry) => entry !== undefined)
      .filter(({ importance }) => importance === 'key');
    waiting = [...waiting, ...key];
    if (number === 0) continue;
    glosses.set(id, waiting);
    waiting = [];
  }
  return glosses;
}

function entriesOf(occurrences: readonly Occurrence[] = []): string[] {
  return occurrences.map(({ entry }) => entry);
}
