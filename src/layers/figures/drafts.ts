import { textOf } from '../../authoring/draft.ts';
import type { Draft } from '../../authoring/draft.ts';
import { placed, spansOf } from '../../report/placed-draft.ts';
import type { DraftSpan, PlacedDraft } from '../../report/placed-draft.ts';
import type { Paragraph } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import { FIGURES } from './name.ts';
import type { AuthoredFigures } from './load.ts';

/** What is known of a figure that has not been accepted: its id is named, its number excused. */
export interface FigureDrafts {
  readonly figures: readonly Draft[];
  readonly exclusions: readonly Draft[];
}

/** Finds the figures and exclusions that are still drafts, as far as they say where they stand. */
export function placeDrafts(
  { figures, exclusions }: FigureDrafts,
  paragraphs: ReadonlyMap<string, Paragraph>,
): PlacedDraft[] {
  const figure = { layer: FIGURES, kind: 'figure', keys: ['quote', 'number', 'label', 'id'] };
  const exclusion = { layer: FIGURES, kind: 'number left out', keys: ['text'] };
  return [
    ...figures.map((draft) => placed(draft, figure, spansIn(draft, paragraphs, figureSpans))),
    ...exclusions.map((draft) => {
      const spans = (whole: string): Span[] => spansOf(whole, textOf(draft, 'text') ?? '');
      return placed(draft, exclusion, spansIn(draft, paragraphs, spans));
    }),
  ];
}

function spansIn(
  draft: Draft,
  paragraphs: ReadonlyMap<string, Paragraph>,
  find: (whole: string, draft: Draft) => readonly Span[],
): DraftSpan[] {
  const paragraph = paragraphs.get(textOf(draft, 'paragraph') ?? '');
  if (!paragraph) return [];
  const { id, chapter, text } = paragraph;
  return find(text, draft).map((span) => ({ ...span, paragraph: id, chapter }));
}

/** A number inside its quotation; where one of the two cannot be found, the other. */
function figureSpans(whole: string, draft: Draft): Span[] {
  const quotes = spansOf(whole, textOf(draft, 'quote') ?? '');
  const number = textOf(draft, 'number') ?? '';
  const inside = quotes.flatMap(({ start, end }) =>
    spansOf(whole.slice(start, end), number).map((span) => {
      return { start: start + span.start, end: start + span.end };
    }),
  );
  if (inside.length > 0) return inside;
  return quotes.length > 0 ? quotes : spansOf(whole, number);
}

/** What was written without what stands on drafts: it waits until they are accepted. */
export function withoutDrafted(authored: AuthoredFigures): AuthoredFigures {
  const drafted = draftedIds(authored);
  return {
    ...authored,
    figures: authored.figures.map((placed) => {
      const see = placed.value.see.filter((id) => !drafted.has(id));
      return { ...placed, value: { ...placed.value, see } };
    }),
    home: authored.home.filter(({ value }) => !drafted.has(value)),
    // A picture says in its title what all its figures show.
    charts: authored.charts.filter(({ value }) => !value.figures.some((id) => drafted.has(id))),
  };
}

/** Ids of the figures that are still drafts, of which none has been accepted. */
export function draftedIds({ figures, drafts }: AuthoredFigures): ReadonlySet<string> {
  const accepted = new Set(figures.map(({ value }) => value.id));
  const ids = drafts.figures.flatMap((draft) => textOf(draft, 'id') ?? []);
  return new Set(ids.filter((id) => !accepted.has(id)));
}
