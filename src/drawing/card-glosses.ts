import type { LayerIndex } from '../annotate/occurrences.ts';
import { glossesOf } from '../layers/terms/glosses.ts';
import type { Terms } from '../layers/terms/layer.ts';
import type { Paragraph } from '../report/report.ts';
import { fitsColumn } from './gloss-column.ts';
import type { Gloss } from './gloss-column.ts';
import { COLUMNS } from './leaf.ts';

/**
 * The glosses that the card of a text has columns for: of the key terms that stand in the text, word for
 * word, and fit, those it uses most, in the order in which it first does. A term whose meaning nobody could
 * verify is left out, as a card has no room to say so.
 */
export function cardGlosses(
  text: readonly Paragraph[],
  glossary: Pick<Terms, 'byId' | 'verbatim'>,
  index: Pick<LayerIndex, 'byParagraph' | 'byEntry'>,
): Gloss[] {
  const here = new Set(text.map(({ id }) => id));
  const used = (id: string): number =>
    (index.byEntry.get(id) ?? []).filter(({ paragraph }) => here.has(paragraph.id)).length;
  const fitting = [...glossesOf(text, glossary, index).values()]
    .flat()
    .filter((entry) => glossary.verbatim.has(entry.id))
    .filter((entry) => entry.status !== 'unverified' && fitsColumn(entry));
  const chosen = fitting.toSorted((a, b) => used(b.id) - used(a.id)).slice(0, COLUMNS.length);
  return fitting
    .filter((entry) => chosen.includes(entry))
    .map(({ term, short }) => ({ term, short }));
}
