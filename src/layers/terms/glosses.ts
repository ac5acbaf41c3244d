import type { Paragraph } from '../../report/report.ts';
import type { Entry } from './schema.ts';
import type { Glossary } from './load.ts';
import type { LayerIndex } from '../../annotate/occurrences.ts';

/**
 * The margin glosses of a chapter: for each paragraph's id, the key entries that it is the first
 * of the text to use, in order. A heading's go to the first paragraph.
 */
export function glossesOf(
  text: readonly Paragraph[],
  glossary: Pick<Glossary, 'byId'>,
  index: Pick<LayerIndex, 'byParagraph'>,
): ReadonlyMap<string, readonly Entry[]> {
  const glosses = new Map<string, Entry[]>();
  const seen = new Set<Entry>();
  let waiting: Entry[] = [];
  for (const { id, number } of text) {
    for (const occurrence of index.byParagraph.get(id) ?? []) {
      const entry = glossary.byId.get(occurrence.entry);
      if (entry?.importance !== 'key' || seen.has(entry)) continue;
      seen.add(entry);
      waiting.push(entry);
    }
    if (number === 0) continue;
    glosses.set(id, waiting);
    waiting = [];
  }
  return glosses;
}
