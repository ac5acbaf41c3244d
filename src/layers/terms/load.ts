import { readAuthored } from '../../authoring/located.ts';
import type { Authored } from '../../authoring/located.ts';
import type { Collector } from '../../authoring/folder.ts';
import type { Problem } from '../../authoring/problem.ts';
import { checkEntries } from './check.ts';
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
  readonly exclusions: readonly Exclusion[];
}

/** An entry with the place of each of its keys, for messages. */
export type EntryFile = Authored<Entry>;

const FOLDER = 'content/glossary';

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
 * their occurrences are found. A report without `content/glossary/` has an empty glossary.
 * Undefined when there are problems, which go to the collector.
 */
export function loadGlossary(
  collector: Collector,
): { readonly glossary: Glossary; readonly files: readonly EntryFile[] } | undefined {
  if (!collector.exists(FOLDER)) return { glossary: { ...EMPTY, byId: new Map() }, files: [] };
  const before = collector.problems.length;
  const categories = collector.readYaml('content/glossary-categories.yaml', namedSchema);
  const scopes = collector.readYaml('content/glossary-scopes.yaml', namedSchema);
  const statuses = collector.readYaml('content/glossary-statuses.yaml', statusesSchema);
  const exclusions = collector.readYaml('content/glossary-exclusions.yaml', exclusionsSchema);
  const files = readAuthored(collector, FOLDER, entrySchema).map((file): EntryFile => {
    const { editorNote, ...entry } = file.entry;
    return { ...file, entry };
  });
  const complete = collector.problems.length === before;
  if (!categories || !scopes || !statuses || !exclusions) return undefined;
  const problems: Problem[] = checkEntries(files, { categories, scopes, complete });
  collector.problems.push(...problems);
  if (collector.problems.length > before) return undefined;
  const entries = files.map(({ entry }) => entry);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { glossary: { entries, byId, categories, scopes, statuses, exclusions }, files };
}
