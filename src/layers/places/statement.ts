import type { Statement } from '../../annotate/layer.ts';
import type { Glossary } from '../terms/load.ts';
import { basisOf } from '../terms/statement.ts';
import { NOT_SAID, placeMeaning } from './note.ts';
import type { Place, PlaceKind } from './schema.ts';

/** What is said of a place, in its own words or those of the entry that explains it; and its kind. */
export function placeStatement(
  place: Place,
  kinds: ReadonlyMap<string, PlaceKind>,
  glossary: Glossary | undefined,
): Statement {
  const kind = kinds.get(place.kind);
  const { short = NOT_SAID, status } = placeMeaning(place, glossary);
  const explained = place.short === undefined ? glossary?.byId.get(place.glossary ?? '') : place;
  return {
    sentences: [`${short}。`, ...(kind ? [`种类：${kind.name}。`] : [])],
    basis: status && basisOf(status, glossary?.statuses ?? []),
    sources: explained?.sources ?? [],
  };
}
