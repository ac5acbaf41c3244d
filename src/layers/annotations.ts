import type { Occurrence } from '../annotate/layer.ts';
import { cutAround } from './figures/pieces.ts';
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
