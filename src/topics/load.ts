import { checkIds, readEntries } from '../authoring/entry-files.ts';
import type { Folder } from '../authoring/folder.ts';
import type { Located } from '../authoring/located.ts';
import { all, checked, good, map } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { topicExclusionsSchema, topicSchema } from './schema.ts';
import type { Topic, TopicExclusions } from './schema.ts';

/** The topics as authored, not yet compared with the report. */
export interface TopicFiles {
  /** In their own order. */
  readonly files: readonly Located<Topic>[];
  readonly exclusions: TopicExclusions;
  /** Line of a key of the list of exclusions. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Where the list of what topics leave out stands. */
export const EXCLUSIONS = 'content/topics-exclusions.yaml';

const FOLDER = 'content/topics';

/** Reads the topics. A report without `content/topics/` and their exclusions has none. */
export function loadTopics(folder: Folder): Result<TopicFiles> {
  if (!folder.exists(FOLDER) && !folder.exists(EXCLUSIONS)) {
    return good({ files: [], exclusions: { mustCover: [], exclusions: [] }, lineOf: () => 1 });
  }
  const { values, problems } = readEntries(folder, FOLDER, topicSchema);
  const files = values.toSorted((a, b) => a.value.order - b.value.order);
  const read = all({
    exclusions: folder.yaml(EXCLUSIONS, topicExclusionsSchema),
    files: checked(files, [...problems, ...checkIds(files)]),
  });
  return map(read, ({ exclusions: { value: exclusions, lineOf } }) => ({
    files,
    exclusions,
    lineOf,
  }));
}
