import { draftIds } from '../../annotate/draft-entries.ts';
import { isDraft } from '../../authoring/draft.ts';
import type { Draft } from '../../authoring/draft.ts';
import { readDraftedList } from '../../authoring/drafted-list.ts';
import { readEntries } from '../../authoring/entry-files.ts';
import type { DraftEntry } from '../../authoring/entry-files.ts';
import type { Folder } from '../../authoring/folder.ts';
import type { Located } from '../../authoring/located.ts';
import { all, bad, checked, good } from '../../authoring/result.ts';
import type { Result } from '../../authoring/result.ts';
import { checkEntries } from './check.ts';
import { HOSTS_FILE, loadHosts } from './hosts.ts';
import { entrySchema } from './schema.ts';
import type { Entry } from './schema.ts';
import { exclusionsSchema, namedSchema, scopesSchema, statusesSchema } from './lists.ts';
import type { Exclusion, Named, Scope, StatusName } from './lists.ts';

/** All entries and the words they are sorted by. */
export interface Glossary {
  /** In the order of their ids. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly categories: readonly Named[];
  readonly scopes: readonly Scope[];
  readonly statuses: readonly StatusName[];
  readonly exclusions: readonly Located<Exclusion>[];
}

/** What of a glossary nobody has accepted yet. */
export interface GlossaryDrafts {
  readonly entries: readonly DraftEntry[];
  readonly exclusions: readonly Draft[];
}

/** A glossary as it was read. */
export interface AuthoredGlossary {
  readonly glossary: Glossary;
  readonly files: readonly EntryFile[];
  readonly drafts: GlossaryDrafts;
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
export function loadGlossary(folder: Folder): Result<AuthoredGlossary> {
  if (![FOLDER, ...LISTS].some((name) => folder.exists(name))) {
    const drafts = { entries: [], exclusions: [] };
    return good({ glossary: { ...EMPTY, byId: new Map() }, files: [], drafts });
  }
  const [categoryFile, scopeFile, statusFile, exclusionFile] = LISTS;
  const lists = all({
    categories: folder.yaml(categoryFile, namedSchema),
    scopes: folder.yaml(scopeFile, scopesSchema),
    statuses: folder.yaml(statusFile, statusesSchema),
    exclusions: readDraftedList(folder, exclusionFile, exclusionsSchema),
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
  const drafted = draftIds(read.drafts);
  const known = { categories, scopes, complete, drafted, hosts: lists.value.hosts };
  const problems = checkEntries(files, known);
  const entries = files.map(({ value }) => {
    return { ...value, related: value.related.filter((id) => !drafted.has(id)) };
  });
  const glossary: Glossary = {
    ...{ entries, categories, scopes },
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    statuses: lists.value.statuses.value,
    exclusions: lists.value.exclusions.items,
  };
  const drafts = { entries: read.drafts, exclusions: lists.value.exclusions.drafts };
  return checked({ glossary, files, drafts }, [...read.problems, ...problems]);
}

/** Whether an entry is there, but still a draft. */
export function isDraftEntry(folder: Folder, id: string): boolean {
  const file = `${FOLDER}/${id}.yaml`;
  const read = folder.exists(file) ? folder.raw(file) : undefined;
  return read?.ok === true && isDraft(read.value.value);
}
