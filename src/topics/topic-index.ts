import { checkNames } from '../authoring/entry-files.ts';
import type { Located } from '../authoring/located.ts';
import type { Folder } from '../authoring/folder.ts';
import type { Problem } from '../authoring/problem.ts';
import { bad, checked } from '../authoring/result.ts';
import type { Result } from '../authoring/result.ts';
import { loadTopics } from './load.ts';
import { bodySentences } from '../report/report.ts';
import type { Chapter, Paragraph, Report, Sentence } from '../report/report.ts';
import { checkCoverage } from './sentence-coverage.ts';
import type { Topic } from './schema.ts';
import type { TopicFiles } from './load.ts';

/** A sentence of a topic, with our plain line on it. */
export interface TopicSentence {
  readonly sentence: Sentence;
  readonly paragraph: Paragraph;
  readonly gloss?: string | undefined;
}

/** The sentences that a topic takes from one chapter, in the order of the text. */
export interface TopicChapter {
  readonly chapter: Chapter;
  readonly sentences: readonly TopicSentence[];
}

/** A topic with the report's words on it. */
export interface TopicView {
  readonly topic: Topic;
  readonly chapters: readonly TopicChapter[];
  readonly count: number;
}

/** All topics in their order, and what they leave out. */
export interface TopicIndex {
  readonly views: readonly TopicView[];
  /** Sentences of the report, leads and headings not counted. */
  readonly all: number;
  /** Ids of the sentences that no topic holds. */
  readonly unheld: readonly string[];
  readonly excluded: number;
}

/** Reads the topics and joins them with the report, if there is one to join them with. */
export function openTopics(folder: Folder, report: Report | undefined): Result<TopicIndex> {
  const files = loadTopics(folder);
  if (!files.ok) return files;
  // Why there is no report has been told.
  if (!report) return bad();
  const { index, problems } = indexTopics(report, files.value);
  return checked(index, problems);
}

/** Joins topics and report, and finds what is wrong: sentences missing, repeated or left out. */
export function indexTopics(
  report: Report,
  topics: TopicFiles,
): { readonly index: TopicIndex; readonly problems: readonly Problem[] } {
  const ids = report.chapters.flatMap((c) => bodySentences(c).map(({ sentence }) => sentence.id));
  const known = new Set(ids);
  const held = new Set(
    topics.files.flatMap(({ value: entry }) => entry.sentences.map((listed) => listed.id)),
  );
  const unheld = topics.files.length === 0 ? [] : ids.filter((id) => !held.has(id));
  const views = topics.files.map(({ value: entry }) => view(entry, report));
  const excluded = topics.exclusions.exclusions.length;
  return {
    index: { views, all: ids.length, unheld, excluded },
    problems: [
      ...checkOrder(topics.files),
      ...checkNames(topics.files, 'name'),
      ...topics.files.flatMap((file) => checkSentences(file, known)),
      ...checkCoverage(report, topics, known, held),
    ],
  };
}

function view(topic: Topic, report: Report): TopicView {
  const glosses = new Map(topic.sentences.map(({ id, gloss }) => [id, gloss]));
  const chapters = report.chapters.flatMap((chapter): TopicChapter[] => {
    const sentences = bodySentences(chapter)
      .filter(({ sentence }) => glosses.has(sentence.id))
      .map((held) => ({ ...held, gloss: glosses.get(held.sentence.id) }));
    return sentences.length === 0 ? [] : [{ chapter, sentences }];
  });
  return { topic, chapters, count: glosses.size };
}

function checkOrder(files: readonly Located<Topic>[]): Problem[] {
  return files.flatMap(({ file, value: entry, lineOf }, index) =>
    entry.order === index + 1
      ? []
      : {
          file,
          line: lineOf(['order']),
          found: `order: ${entry.order}`,
          expected: `order: ${index + 1}; the topics are numbered 1, 2, 3 … without a gap`,
          todo: 'Give each topic its own number.',
        },
  );
}

function checkSentences(
  { file, value: entry, lineOf }: Located<Topic>,
  known: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<string>();
  return entry.sentences.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    if (known.has(id) && !again) return [];
    return {
      file,
      line: lineOf(['sentences', index, 'id']),
      found: again ? `the sentence ${id} a second time` : `the sentence ${id}`,
      expected: 'the id of a sentence of the report (not of a lead), once in a topic',
      todo: 'Copy the id from the chapter’s page (it ends the address of the sentence), or delete it.',
    };
  });
}
