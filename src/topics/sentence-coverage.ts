import type { Problem } from '../authoring/problem.ts';
import { bodySentences } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { EXCLUSIONS } from './load.ts';
import type { TopicFiles } from './load.ts';

/**
 * Checks that the chapters that must be covered are, but for what is left out with a reason, and
 * that every reason is still needed.
 */
export function checkCoverage(
  report: Report,
  topics: TopicFiles,
  known: ReadonlySet<string>,
  held: ReadonlySet<string>,
): Problem[] {
  const { exclusions, mustCover } = topics.exclusions;
  const reasons = new Set(exclusions.map(({ sentence }) => sentence));
  const must = new Set(mustCover);
  const uncovered = report.chapters
    .filter(({ id }) => must.has(id))
    .flatMap((chapter) =>
      bodySentences(chapter)
        .filter(({ sentence: { id } }) => !held.has(id) && !reasons.has(id))
        .map(({ sentence, paragraph }) => ({
          file: chapter.file,
          line: paragraph.line,
          found: `the sentence ${sentence.id}, “${sentence.text}”, in no topic`,
          expected: `every sentence of ${chapter.id} in a topic, or a reason in ${EXCLUSIONS}`,
          todo: 'Add its id to a topic, or to that list with the reason.',
        })),
    );
  return [
    ...uncovered,
    ...checkReasons(topics, known, held),
    ...checkChapters(topics, new Set(report.chapters.map(({ id }) => id))),
  ];
}

function checkReasons(
  { exclusions: { exclusions }, lineOf }: TopicFiles,
  known: ReadonlySet<string>,
  held: ReadonlySet<string>,
): Problem[] {
  return exclusions.flatMap(({ sentence }, index) =>
    known.has(sentence) && !held.has(sentence)
      ? []
      : {
          file: EXCLUSIONS,
          line: lineOf(['exclusions', index, 'sentence']),
          found: `sentence: ${sentence}${known.has(sentence) ? ', which a topic holds' : ''}`,
          expected: 'only sentences of the report that no topic holds',
          todo: 'Delete it from the list, or correct the id.',
        },
  );
}

function checkChapters(
  { exclusions: { mustCover }, lineOf }: TopicFiles,
  chapters: ReadonlySet<string>,
): Problem[] {
  return mustCover.flatMap((id, index) =>
    chapters.has(id)
      ? []
      : {
          file: EXCLUSIONS,
          line: lineOf(['mustCover', index]),
          found: `mustCover: ${id}`,
          expected: `ids of chapters: ${[...chapters].join(', ')}`,
          todo: 'Correct or delete it.',
        },
  );
}
