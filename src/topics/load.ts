import { checkIds, readAuthored } from '../authoring/located.ts';
import type { Authored } from '../authoring/located.ts';
import type { Collector } from '../authoring/folder.ts';
import { topicExclusionsSchema, topicSchema } from './schema.ts';
import type { Topic, TopicExclusions } from './schema.ts';

/** The topics as authored, not yet compared with the report. */
export interface TopicFiles {
  /** In their own order. */
  readonly files: readonly Authored<Topic>[];
  readonly exclusions: TopicExclusions;
  /** Line of a key of the list of exclusions. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Where the list of what topics leave out stands. */
export const EXCLUSIONS = 'content/topics-exclusions.yaml';

const FOLDER = 'content/topics';

/**
 * Reads the topics. A report without `content/topics/` has none. Undefined when there are
 * problems, which go to the collector.
 */
export function loadTopics(collector: Collector): TopicFiles | undefined {
  if (!collector.exists(FOLDER)) {
    return { files: [], exclusions: { mustCover: [], exclusions: [] }, lineOf: () => 1 };
  }
  const before = collector.problems.length;
  const exclusions = collector.readYamlLines(EXCLUSIONS, topicExclusionsSchema);
  const files = readAuthored(collector, FOLDER, topicSchema);
  collector.problems.push(...checkIds(files));
  if (!exclusions || collector.problems.length > before) return undefined;
  files.sort((a, b) => a.entry.order - b.entry.order);
  return { files, exclusions: exclusions.value, lineOf: exclusions.lineOf };
}
