import { readEntries } from '../../authoring/entry-files.ts';
import type { Folder } from '../../authoring/folder.ts';
import { itemsOf } from '../../authoring/located.ts';
import type { Located } from '../../authoring/located.ts';
import { all, bad, checked, good } from '../../authoring/result.ts';
import type { Result } from '../../authoring/result.ts';
import { checkEntries } from './check.ts';
import { HOSTS_FILE, loadHosts } from './hosts.ts';
import { entrySchema } from './schema.ts';
import type { Entry } from './schema.ts';
import { exclusionsSchema, namedSchema, statusesSchema } from './lists.ts';
import type { Exclusion, Named, StatusName } from './lists.ts';

/** All entries and the words they are sorted by. */
export interface Glossary {
  /** In the order of their ids. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly categories: readonly Named[];
  readonly scopes: readonly Named[];
  readonly statuses: readonly StatusName[];
  readonly exclusions: readonly Located<Exclusion>[];
}

/** An entry with the place of each of its keys, for messages. */
export type EntryFile = Located<Entry>;

const FOLDER = 'content/glossary';
const LISTS = [
  'content/glossary-categories.yaml',
  'content/glossary-scopes.yaml',
  'content/glossary-statuses.yaml',
  'content/glossary-exclusions.yaml',
] as const;

/** What is read below the report's folder. */
export const GLOSSARY_FILES: readonly string[] = [`${FOLDER}/*.yaml`, ...LISTS, HOSTS_FILE];

/** A glossary without entries, for a report that has none. */
const EMPTY: Omit<Glossary, 'byId'> = {
  entries: [],
  categories: [],
  scopes: [],
  statuses: [],
  exclusions: [],
};

/**
 * Reads the glossary and checks it for itself: what its entries say of the report is checked where
 * their occurrences are found. A report without `content/glossary/` and all of its lists
 * has an empty glossary.
 */
export function loadGlossary(
  folder: Folder,
): Result<{ readonly glossary: Glossary; readonly files: readonly EntryFile[] }> {
  if (![FOLDER, ...LISTS].some((name) => folder.exists(name))) {
    return good({ glossary: { ...EMPTY, byId: new Map() }, files: [] });
  }
  const [categoryFile, scopeFile, statusFile, exclusionFile] = LISTS;
  const lists = all({
    categories: folder.yaml(categoryFile, namedSchema),
    scopes: folder.yaml(scopeFile, namedSchema),
    statuses: folder.yaml(statusFile, statusesSchema),
    exclusions: folder.yaml(exclusionFile, exclusionsSchema),
    hosts: loadHosts(folder),
  });
  const read = readEntries(folder, FOLDER, entrySchema);
  const files = read.values.map((located): EntryFile => {
    const { editorNote, ...value } = located.value;
    return { ...located, value };
  });
  if (!lists.ok) return bad(...lists.problems, ...read.problems);
  const categories = lists.value.categories.value;
  const scopes = lists.value.scopes.value;
  const complete = read.problems.length === 0;
  const problems = checkEntries(files, { categories, scopes, complete, hosts: lists.value.hosts });
  const entries = files.map(({ value }) => value);
  const glossary: Glossary = {
    ...{ entries, categories, scopes },
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    statuses: lists.value.statuses.value,
    exclusions: itemsOf(lists.value.exclusions),
  };
  return checked({ glossary, files }, [...read.problems, ...problems]);
}
