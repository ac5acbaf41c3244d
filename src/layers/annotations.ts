import type { Occurrence } from '../annotate/layer.ts';
import type { Node } from '../annotate/nest.ts';
import type { Span } from '../report/span.ts';
import { cutAround } from './figures/pieces.ts';
import { PLACES } from './places/layer.ts';
import type { Use } from './terms/layer.ts';
import type { Place } from './places/schema.ts';
import { edition } from '../edition.ts';

/** The annotations of a paragraph, outermost layer first. */
export function layersOf(paragraph: string): readonly (readonly Occurrence[])[] {
  const { terms, figures, placeIndex } = edition();
  const [words = [], numbers = [], names = []] = [terms, figures, placeIndex].map(
    ({ byParagraph }) => byParagraph.get(paragraph),
  );
  return [words, cutAround(numbers, words), names];
}

/** Whether another link stands inside a place's node: links cannot nest, and a place's gives way. */
export function holdsLink<T extends Span & { readonly layer: string }>(node: Node<T>): boolean {
  if (!('span' in node)) return false;
  return node.span.layer !== PLACES || node.children.some((child) => holdsLink(child));
}

/**
 * The places that share words with some uses of a term, which therefore has to lead to them; those
 * that no other sentence names are left out, as their page has nothing more to show.
 */
export function placesAt(uses: readonly Use[]): Place[] {
  const { places, placeIndex } = edition();
  const ids = uses.flatMap(({ occurrence: { start, end }, paragraph }) =>
    (placeIndex.byParagraph.get(paragraph.id) ?? [])
      .filter((other) => other.start < end && start < other.end)
      .map(({ entry }) => entry),
  );
  const here = new Set(uses.map(({ sentence }) => sentence.id));
  return [...new Set(ids)]
    .filter((id) => placeIndex.around.get(id)?.some(({ sentence }) => !here.has(sentence.id)))
    .flatMap((id) => places.byId.get(id) ?? []);
}
