import { problemsOf } from '../../authoring/result.ts';
import { placeEntries } from '../../annotate/draft-entries.ts';
import { openOf } from '../../annotate/layer.ts';
import type { LayerDefinition, Link, OpenLayer } from '../../annotate/layer.ts';
import { quotedIn, usedEntries } from '../../annotate/occurrences.ts';
import type { Use } from '../../annotate/occurrences.ts';
import { terms } from '../terms/layer.ts';
import { overlaps } from '../../report/span.ts';
import { grouped } from '../../site/numerals.ts';
import { loadPlaces } from './load.ts';
import { indexPlaces, PLACES } from './locate.ts';
import type { PlaceIndex } from './locate.ts';
import type { Place } from './schema.ts';
import type { Places } from './load.ts';
import { placeMeaning, placeNote } from './note.ts';
import { placeStatement } from './statement.ts';
import type { Glossary } from '../terms/load.ts';

/** The places as pages need them. */
export interface LocatedPlaces extends Places, Pick<PlaceIndex, 'around'> {}

/** 地方: every place, road and river that the report names. */
export const places: LayerDefinition<LocatedPlaces> = {
  name: PLACES,
  tag: 'Place',
  files: ['content/places/*.yaml', 'content/place-kinds.yaml'],
  title: '地方',
  path: 'places/',
  ownPages: true,
  setting: {
    name: 'places',
    legend: '标出地名',
    choices: [
      { value: '', label: '标出' },
      { value: 'none', label: '不标', hides: '.place' },
    ],
  },
  crossing: 'yields',
  keptInLink: false,
  notes: {
    id: 'place-notes',
    classes: ['notes', 'place-notes'],
    prefix: 'p',
    heading: '本页地方',
    summary: (count) => `${count}处`,
    remark: '按出现的先后排。红字是本站的注解。',
  },
  open(folder, report, others) {
    const authored = loadPlaces(folder);
    if (!authored.ok || !report) return { problems: problemsOf(authored) };
    const { places: read, drafts } = authored.value;
    const glossary = openOf(others, terms)?.content;
    const { index, problems } = indexPlaces(report, authored.value, glossary);
    return {
      open: openPlaces(read, index, glossary),
      drafts: placeEntries(report, drafts, { layer: PLACES, kind: 'place', key: 'name' }),
      problems,
    };
  },
};

function openPlaces(
  authored: Places,
  index: PlaceIndex,
  glossary: Glossary | undefined,
): OpenLayer<LocatedPlaces> {
  const { all, byId } = authored;
  const kinds = new Map(authored.kinds.map((kind) => [kind.id, kind]));
  const placeOf = (id: string): Place => {
    const place = byId.get(id);
    if (!place) throw new RangeError(`no place ${id}`);
    return place;
  };
  return {
    ...index,
    layer: places,
    content: { ...authored, around: index.around },
    entries: all.map(({ id, name }) => {
      const quotes = quotedIn(name, index.byEntry.get(id));
      return { id, title: name, ...(quotes === undefined ? {} : { quotes }) };
    }),
    look: (id) => ({ classes: ['place'], path: `places/${id}/` }),
    note: (id, context) => {
      const place = placeOf(id);
      const facts = {
        place,
        kind: kinds.get(place.kind),
        meaning: placeMeaning(place, glossary),
        statuses: glossary?.statuses ?? [],
        sentences: index.around.get(id)?.length ?? 0,
      };
      return placeNote(facts, context);
    },
    statement: (id) => placeStatement(placeOf(id), kinds, glossary),
    yielded: (uses) => placesAt(uses, authored, index),
    documents: usedEntries(index, byId).map((place) => {
      const { id, name, kind, matches } = place;
      const text = placeMeaning(place, glossary).short ?? kinds.get(kind)?.name ?? '';
      return { id, url: `places/${id}/`, title: name, text, also: matches, spelled: true };
    }),
    coverage:
      `places: ${all.length} places, ${index.count} occurrences, ` +
      `${grouped(index.marked)} characters marked`,
  };
}

/**
 * The places that share words with some uses of another layer's entry, whose note therefore has to
 * lead to them; those that no other sentence names are left out, as their page has nothing more to
 * show.
 */
function placesAt(uses: readonly Use[], { byId }: Places, index: PlaceIndex): Link[] {
  const ids = uses.flatMap(({ occurrence, paragraph }) =>
    (index.byParagraph.get(paragraph.id) ?? [])
      .filter((other) => overlaps(occurrence, other))
      .map(({ entry }) => entry),
  );
  const here = new Set(uses.map(({ sentence }) => sentence.id));
  return [...new Set(ids)]
    .filter((id) => index.around.get(id)?.some(({ sentence }) => !here.has(sentence.id)))
    .map((id) => ({ label: `说到${byId.get(id)?.name ?? ''}的原话`, path: `places/${id}/` }));
}
