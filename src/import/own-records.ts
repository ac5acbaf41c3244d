import { parse } from 'yaml';

/** What a folder’s records claim already, drafts and unfinished ones included. */
export interface OwnRecords {
  /** Ids of the entries, of the places, and of the figures. */
  readonly entries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** The words that entries, and that places are found by. */
  readonly terms: readonly string[];
  readonly names: readonly string[];
  /** Quoted phrases that are left without an entry. */
  readonly excluded: readonly string[];
  /** Names of the themes of figures; undefined without a list. */
  readonly themes: readonly string[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const THEMES = 'content/figures-themes.yaml';
const EXCLUSIONS = 'content/glossary-exclusions.yaml';

/**
 * Reads the records among a folder's files as far as they can be read: what is wrong with them is told
 * by the edition.
 *
 * @param files by their path below the folder
 */
export function ownRecords(files: ReadonlyMap<string, string>): OwnRecords {
  const entries = recordsIn(files, 'content/glossary/');
  const places = recordsIn(files, 'content/places/');
  const figures = [...files]
    .filter(([file]) => file.startsWith('content/figures/'))
    .flatMap(([, text]) => listOf(readLeniently(text)));
  const themes = files.get(THEMES);
  return {
    entries: new Set(entries.keys()),
    places: new Set(places.keys()),
    figures: new Set(textsAt(figures, 'id')),
    terms: [...entries.values()].flatMap(matchesOf),
    names: [...places.values()].flatMap(matchesOf),
    excluded: textsAt(listOf(readLeniently(files.get(EXCLUSIONS) ?? '')), 'phrase'),
    themes: themes === undefined ? undefined : textsAt(listOf(readLeniently(themes)), 'name'),
  };
}

/** The records of a folder's files, by id; those that cannot be read are empty. */
export function recordsIn(
  files: ReadonlyMap<string, string>,
  folder: string,
): ReadonlyMap<string, Fields> {
  const inFolder = [...files].filter(([file]) => file.startsWith(folder) && file.endsWith('.yaml'));
  return new Map(
    inFolder.map(([file, text]) => [
      file.slice(folder.length, -'.yaml'.length),
      fieldsOf(readLeniently(text)),
    ]),
  );
}

function readLeniently(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function textsAt(records: readonly Fields[], key: string): string[] {
  return records.flatMap((record) => texts(record[key]));
}

function matchesOf(record: Fields): string[] {
  return texts(record['matches']);
}

/** The texts of a list, or one alone. */
function texts(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((item) => typeof item === 'string');
}
