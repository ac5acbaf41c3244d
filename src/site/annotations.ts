import type { Occurrence } from '../annotate/layer.ts';
import { cutAround } from '../figures/pieces.ts';
import { edition } from './edition.ts';

/** The annotations of a paragraph for rendering, outermost layer first: terms, then figures. */
export function annotationsOf(paragraph: string): readonly (readonly Occurrence[])[] {
  const { terms, figures } = edition();
  const words = terms.byParagraph.get(paragraph) ?? [];
  return [words, cutAround(figures.byParagraph.get(paragraph) ?? [], words)];
}
