import type { Problem } from '../../authoring/problem.ts';
import type { Glossary } from '../terms/load.ts';
import { checkNarrowing, checkOverrides, checkWords } from '../../annotate/check-entries.ts';
import { draftIds } from '../../annotate/draft-entries.ts';
import { indexLayer, patternsOf } from '../../annotate/occurrences.ts';
import type { LayerIndex, Use } from '../../annotate/occurrences.ts';
import { allText } from '../../report/report.ts';
import type { Report } from '../../report/report.ts';
import type { AuthoredPlaces, PlaceFile, Places } from './load.ts';
import type { Place } from './schema.ts';

/** Name of the layer of places. */
export const PLACES = 'places';

/** Where the places stand in the report. */
export interface PlaceIndex extends LayerIndex {
  /**
   * By place id, one use for each sentence that names the place or one that lies in it, in the
   * order of the report: who lives in a town also wants what is planned at its station.
   */
  readonly around: ReadonlyMap<string, readonly Use[]>;
}

/** Finds every place in the report, and what is wrong: places that it names nowhere. */
export function indexPlaces(
  report: Report,
  { places, files, drafts }: AuthoredPlaces,
  glossary: Glossary | undefined,
): { readonly index: PlaceIndex; readonly problems: readonly Problem[] } {
  const drafted = draftIds(drafts);
  const patterns = patternsOf(places.all);
  const layer = indexLayer(report, { name: PLACES, patterns }, drafted);
  const around = new Map(places.all.map(({ id }) => [id, usesAround(id, report, places, layer)]));
  const overrides = checkOverrides(report, new Set([...places.byId.keys(), ...drafted]), {
    layer: PLACES,
    tag: 'Place',
    expected: 'the id (file name) of a place',
  });
  const wrongWords = checkWords(report, files);
  const problems = [
    ...checkNarrowing(report, files),
    ...files.flatMap((file) => checkName(file, report)),
    ...wrongWords,
    ...(wrongWords.length === 0 ? files.flatMap((file) => checkUsed(file, around)) : []),
    ...(glossary ? files.flatMap((file) => checkGlossary(file, glossary)) : []),
    ...overrides,
  ];
  return { index: { ...layer, around }, problems };
}

/** The places that lie in a place, over any number of steps, in the order of their ids. */
export function placesWithin(id: string, places: Places): Place[] {
  const direct = places.all.filter(({ within }) => within === id);
  return direct.flatMap((place) => [place, ...placesWithin(place.id, places)]);
}

function usesAround(id: string, report: Report, places: Places, layer: LayerIndex): Use[] {
  const ids = [id, ...placesWithin(id, places).map((place) => place.id)];
  const uses = ids.flatMap((place) => layer.byEntry.get(place) ?? []);
  // Of several uses in a sentence the last to be set stays: the first of the place's own, so that
  // its own name is marked where both are named.
  const bySentence = new Map(uses.toReversed().map((use) => [use.sentence.id, use]));
  const sentences = allText(report).flatMap((paragraph) => paragraph.sentences);
  return sentences.flatMap(({ id: sentence }) => bySentence.get(sentence) ?? []);
}

/** Pages print the names of places in the report's ink. */
function checkName({ file, value: entry, lineOf }: PlaceFile, report: Report): Problem[] {
  if (allText(report).some(({ text }) => text.includes(entry.name))) return [];
  return [
    {
      file,
      line: lineOf(['name']),
      found: `name: ${entry.name}, which stands nowhere in the report`,
      expected: 'a name that the report uses, copied exactly',
      todo: 'Copy it from the report; what we call the place belongs into “short”.',
    },
  ];
}

/** A town whose name stands only inside longer names is found through the places in it. */
function checkUsed(
  { file, value: entry, lineOf }: PlaceFile,
  around: ReadonlyMap<string, readonly Use[]>,
): Problem[] {
  if (around.get(entry.id)?.length) return [];
  return [
    {
      file,
      line: lineOf(['matches']),
      found: `no occurrence of ${entry.matches.join('、')} left for this place in the report`,
      expected: 'at least one, its own or of a place within it: longer matches come first',
      todo: 'Say in the longer place that it lies within this one, or delete this one.',
    },
  ];
}

function checkGlossary({ file, value: entry, lineOf }: PlaceFile, glossary: Glossary): Problem[] {
  if (entry.glossary === undefined || glossary.byId.has(entry.glossary)) return [];
  return [
    {
      file,
      line: lineOf(['glossary']),
      found: `glossary: ${entry.glossary}`,
      expected: 'the id (file name) of a glossary entry',
      todo: 'Correct or delete it.',
    },
  ];
}
