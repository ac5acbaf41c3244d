import type { ElementContent } from 'hast';
import type { Paragraph } from '../report/report.ts';
import type { LayerEntry, NoteContext, OpenLayer } from './layer.ts';

/** A note as it stands below a text. */
export interface Note {
  readonly id: string;
  readonly entry: LayerEntry;
  readonly body: ElementContent[];
}

/** What the notes of a page need to know of it. */
export type PageContext = Pick<NoteContext, 'href'>;

/**
 * A layer's notes below some text (headings and paragraphs), in the order of the entries' first
 * use; empty for a layer without notes.
 */
export function notesBelow(
  open: OpenLayer,
  layers: readonly OpenLayer[],
  text: readonly Paragraph[],
  page: PageContext,
): Note[] {
  const { notes } = open.layer;
  if (!notes) return [];
  const paragraphs = new Set(text.map(({ id }) => id));
  const ids = entriesIn(open, text);
  const here = new Set(ids);
  const entries = new Map(open.entries.map((entry) => [entry.id, entry]));
  return ids.map((id) => {
    // An occurrence names an entry of its layer, which has it among its uses.
    const entry = entries.get(id)!;
    const uses = open.byEntry.get(id)!.filter((use) => paragraphs.has(use.paragraph.id));
    const yielded = layers.flatMap((other) => other.yielded(uses));
    const body = open.note(id, { ...page, here, uses, yielded });
    return { id: `${notes.prefix}-${id}`, entry, body };
  });
}

/** Ids of a layer's entries used in some text, each once, in the order of their first use. */
export function entriesIn(open: OpenLayer, text: readonly Paragraph[]): string[] {
  const used = text.flatMap(({ id }) => open.byParagraph.get(id) ?? []);
  return [...new Set(used.map(({ entry }) => entry))];
}
