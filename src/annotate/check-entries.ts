import type { Located } from '../authoring/located.ts';
import type { Problem } from '../authoring/problem.ts';
import { allText, chapterText } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import { isLonger } from './occurrences.ts';
import type { Matching } from './occurrences.ts';

/** Matches that are no words of the report. */
export function checkWords(report: Report, files: readonly Located<Matching>[]): Problem[] {
  const texts = allText(report).map(({ text }) => text);
  return files.flatMap(({ file, value: entry, lineOf }) =>
    entry.matches.flatMap((match, index) =>
      texts.some((text) => text.includes(match))
        ? []
        : {
            file,
            line: lineOf(['matches', index]),
            found: `the match ${match}, which stands nowhere in the report`,
            expected: 'words of the report, copied exactly',
            todo: 'Copy them from the report, or delete the match.',
          },
    ),
  );
}

/** Entries that count only in chapters which do not exist, or name phrases that narrow nothing. */
export function checkNarrowing(report: Report, files: readonly Located<Matching>[]): Problem[] {
  const chapters = report.chapters.map(({ id }) => id);
  return files.flatMap(({ file, value: entry, lineOf }) => [
    ...(entry.onlyIn ?? []).flatMap((id, index) =>
      chapters.includes(id)
        ? []
        : {
            file,
            line: lineOf(['onlyIn', index]),
            found: `onlyIn: ${id}`,
            expected: `ids of chapters: ${chapters.join(', ')}`,
            todo: 'Correct or delete it.',
          },
    ),
    ...(entry.notInside ?? []).flatMap((phrase, index) =>
      entry.matches.some((match) => isLonger(phrase, match))
        ? []
        : {
            file,
            line: lineOf(['notInside', index]),
            found: `notInside: ${phrase}`,
            expected: `a longer phrase that holds a match: ${entry.matches.join('、')}`,
            todo: 'Correct or delete it.',
          },
    ),
  ]);
}

/** Overrides in the chapters that name no entry of their layer, draft or not. */
export function checkOverrides(
  report: Report,
  ids: ReadonlySet<string>,
  { layer, tag, expected }: { layer: string; tag: string; expected: string },
): Problem[] {
  return report.chapters.flatMap((chapter) =>
    chapterText(chapter).flatMap(({ overrides, line }) =>
      overrides.flatMap((override) =>
        override.layer !== layer || override.entry === null || ids.has(override.entry)
          ? []
          : {
              file: chapter.file,
              line,
              found: `<${tag} entry="${override.entry}">`,
              expected,
              todo: 'Correct the id, or add the entry.',
            },
      ),
    ),
  );
}
