import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteContext } from '../../annotate/layer.ts';
import { wayBack } from '../../annotate/way-back.ts';
import type { StatusName } from '../terms/lists.ts';
import type { Glossary } from '../terms/load.ts';
import { basisLabel } from '../terms/note.ts';
import type { Status } from '../terms/schema.ts';
import type { Place, PlaceKind } from './schema.ts';

/** What is known of a place, and how. */
export interface PlaceMeaning {
  /** One line without a closing 。; absent where nothing says what the place is. */
  readonly short?: string | undefined;
  readonly status?: Status | undefined;
}

/** Stands for what a place is where nothing says so; without a closing 。 */
export const NOT_SAID = '我们没有写说明';

/** What a place is: its own words, or those of the glossary entry that explains it. */
export function placeMeaning(place: Place, glossary: Glossary | undefined): PlaceMeaning {
  if (place.short !== undefined) return place;
  return glossary?.byId.get(place.glossary ?? '') ?? {};
}

/** What a note says of a place beside its uses. */
export interface PlaceFacts {
  readonly place: Place;
  readonly kind: PlaceKind | undefined;
  readonly meaning: PlaceMeaning;
  readonly statuses: readonly StatusName[];
  /** How many sentences of the report name it, or a place that lies in it. */
  readonly sentences: number;
}

/** The note of a place: what it is and on what basis, its kind, and the way to its sentences. */
export function placeNote(
  { place, kind, meaning, statuses, sentences }: PlaceFacts,
  context: NoteContext,
): ElementContent[] {
  const { short = NOT_SAID, status } = meaning;
  return [
    h('p', { class: 'short' }, `${short}。`),
    h('p', { class: 'meta' }, [
      h('span', { class: 'label' }, kind?.name ?? ''),
      ...(status === undefined ? [] : [' ', basisLabel(status, statuses)]),
      ' ',
      h(
        'a',
        { href: context.href(`places/${place.id}/`) },
        `说到${place.name}的${sentences}句原话`,
      ),
    ]),
    ...wayBack(context),
  ];
}
