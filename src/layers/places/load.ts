import { draftIds } from '../../annotate/draft-entries.ts';
import { checkIds, checkMatches, checkNames, readEntries } from '../../authoring/entry-files.ts';
import type { DraftEntry } from '../../authoring/entry-files.ts';
import type { Folder } from '../../authoring/folder.ts';
import type { Located } from '../../authoring/located.ts';
import { bad, checked, good } from '../../authoring/result.ts';
import type { Result } from '../../authoring/result.ts';
import type { Problem } from '../../authoring/problem.ts';
import { checkBasis } from '../terms/basis.ts';
import { checkHosts, loadHosts } from '../terms/hosts.ts';
import { isDraftEntry } from '../terms/load.ts';
import { placeKindsSchema, placeSchema } from './schema.ts';
import type { Place, PlaceKind } from './schema.ts';

/** All places and the kinds they are listed by. */
export interface Places {
  /** In the order of their ids. */
  readonly all: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
  readonly kinds: readonly PlaceKind[];
}

/** A place with the lines of its keys, for messages. */
export type PlaceFile = Located<Place>;

/** The places as they were read. */
export interface AuthoredPlaces {
  readonly places: Places;
  readonly files: readonly PlaceFile[];
  readonly drafts: readonly DraftEntry[];
}

const FOLDER = 'content/places';
const KINDS = 'content/place-kinds.yaml';

/**
 * Reads the places and checks them for themselves; what they say of the report is checked where
 * they are found in it. A report without `content/places/` and their kinds has none.
 */
export function loadPlaces(folder: Folder): Result<AuthoredPlaces> {
  if (!folder.exists(FOLDER) && !folder.exists(KINDS)) {
    return good({ places: { all: [], byId: new Map(), kinds: [] }, files: [], drafts: [] });
  }
  const listed = folder.yaml(KINDS, placeKindsSchema);
  const { values, drafts, problems } = readEntries(folder, FOLDER, placeSchema);
  const files = withoutDrafted(folder, values, draftIds(drafts));
  const hosts = loadHosts(folder);
  if (!listed.ok) return bad(...listed.problems, ...problems);
  const kinds = listed.value.value;
  const complete = problems.length === 0;
  const places = files.map(({ value }) => value);
  const byId = new Map(places.map((place) => [place.id, place]));
  return checked({ places: { all: places, byId, kinds }, files, drafts }, [
    ...problems,
    ...checkIds(files),
    ...checkMatches(files),
    ...checkNames(files, 'name'),
    ...files.flatMap((file) => checkKind(file, kinds)),
    ...files.flatMap(checkBasis),
    // A list that cannot be read is the glossary's problem.
    ...files.flatMap((file) => checkHosts(file, hosts.ok ? hosts.value : undefined)),
    ...(complete ? checkWithin(files) : []),
  ]);
}

/** Places without what they say of drafts, of places and of terms: it waits until they are accepted. */
function withoutDrafted(
  folder: Folder,
  files: readonly PlaceFile[],
  drafted: ReadonlySet<string>,
): PlaceFile[] {
  return files.map((placed) => {
    const { within = '', glossary } = placed.value;
    const waits = {
      ...(drafted.has(within) ? { within: undefined } : {}),
      ...(glossary && isDraftEntry(folder, glossary) ? { glossary: undefined } : {}),
    };
    return { ...placed, value: { ...placed.value, ...waits } };
  });
}

function checkKind(
  { file, value: entry, lineOf }: PlaceFile,
  kinds: readonly PlaceKind[],
): Problem[] {
  if (kinds.some(({ id }) => id === entry.kind)) return [];
  return [
    {
      file,
      line: lineOf(['kind']),
      found: `kind: ${entry.kind}`,
      expected: `one of ${kinds.map(({ id }) => id).join(', ')}`,
      todo: `Choose one of these, or add it to ${KINDS}.`,
    },
  ];
}

/** A place lies in another, and never, over any number of steps, in itself. */
function checkWithin(files: readonly PlaceFile[]): Problem[] {
  const parents = new Map(files.map(({ value: entry }) => [entry.id, entry.within]));
  const circular = (id: string): boolean => {
    const seen = new Set([id]);
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
      if (seen.has(at)) return at === id;
      seen.add(at);
    }
    return false;
  };
  return files.flatMap(({ file, value: entry, lineOf }) =>
    entry.within === undefined || (parents.has(entry.within) && !circular(entry.id))
      ? []
      : {
          file,
          line: lineOf(['within']),
          found: `within: ${entry.within}, which ${parents.has(entry.within) ? 'lies in this' : 'is no'} place`,
          expected: 'the id (file name) of another place, the larger of the two',
          todo: 'Correct or delete it.',
        },
  );
}
