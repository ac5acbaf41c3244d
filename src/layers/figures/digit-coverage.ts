import type { Span } from '../../report/span.ts';
import type { Problem } from '../../authoring/problem.ts';
import { chapterText } from '../../report/report.ts';
import type { Paragraph, Report } from '../../report/report.ts';
import { checkStands, problemAt, unknownParagraph } from './check.ts';
import { claimsOf, digitRuns } from './digit-runs.ts';
import type { Figure } from './schema.ts';
import type { Located } from '../../authoring/located.ts';
import type { DigitExclusion } from './lists.ts';

/** A stretch of a paragraph that a record takes for itself. */
export interface Claim extends Span {
  readonly paragraph: string;
  readonly placed: Located<unknown>;
  /** What messages call it. */
  readonly name: string;
  /** Absent for digits left out with a reason. */
  readonly figure?: Figure;
}

/** How many runs of digits the figures hold, and how many are left out with a reason. */
export interface Coverage {
  readonly runs: number;
  readonly excluded: number;
}

/** The stretch that each exclusion takes, and what is wrong with the exclusions. */
export function claimExclusions(
  exclusions: readonly Located<DigitExclusion>[],
  paragraphs: ReadonlyMap<string, Paragraph>,
): { claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims = exclusions.flatMap((placed): Claim[] => {
    const { paragraph: id, text } = placed.value;
    const paragraph = paragraphs.get(id);
    const problem = paragraph
      ? (checkStands(placed, 'text', { part: text, whole: paragraph.text, name: id }) ??
        (digitRuns(text).length > 0 ? undefined : noDigits(placed)))
      : unknownParagraph(placed, id);
    if (problem) problems.push(problem);
    if (problem || !paragraph) return [];
    const start = paragraph.text.indexOf(text);
    const name = `the exclusion ${text}`;
    return [{ paragraph: id, start, end: start + text.length, placed, name }];
  });
  return { claims, problems };
}

/** Checks that every run of digits in the report belongs to exactly one claim. */
export function checkCoverage(
  report: Report,
  claims: readonly Claim[],
): { coverage: Coverage; problems: Problem[] } {
  const problems: Problem[] = [];
  let runs = 0;
  let excluded = 0;
  for (const chapter of report.chapters) {
    for (const { id, text, line } of chapterText(chapter)) {
      const here = claims.filter(({ paragraph }) => paragraph === id);
      for (const run of digitRuns(text)) {
        const { whole, cut } = claimsOf(run, here);
        runs += 1;
        const [first, second] = [...whole, ...cut];
        if (!first) problems.push(unclaimed(chapter.file, line, context(text, run)));
        else if (second) problems.push(twice(second, first, run.text));
        else if (whole.length === 0) problems.push(cutRun(first, run.text));
        else if (!first.figure) excluded += 1;
      }
    }
  }
  return { coverage: { runs, excluded }, problems };
}

function context(text: string, { start, end }: Span): string {
  const [before, run] = [text.slice(Math.max(0, start - 10), start), text.slice(start, end)];
  return `${run} in “${before}${run}${text.slice(end, end + 6)}”`;
}

function noDigits(placed: Located<DigitExclusion>): Problem {
  return problemAt(placed, ['text'], {
    found: `text: ${placed.value.text}`,
    expected: 'a text with digits: only they need a reason',
    todo: 'Delete it from the list.',
  });
}

function unclaimed(file: string, line: number, shown: string): Problem {
  return {
    file,
    line,
    found: `the number ${shown}, which no figure and no exclusion holds`,
    expected: 'each number in one figure, or in content/figures-exclusions.yaml with a reason',
    todo: 'Add a record to content/figures/, or the text and a reason to the exclusions.',
  };
}

function twice({ placed, name }: Claim, other: Claim, run: string): Problem {
  const where = `${other.placed.file}:${other.placed.lineOf([])}`;
  return {
    file: placed.file,
    line: placed.lineOf([]),
    found: `the number ${run} in ${name}, which ${where} claims too`,
    expected: 'each number in exactly one figure or exclusion',
    todo: 'Delete one of the two, or quote another number.',
  };
}

function cutRun({ placed, name }: Claim, run: string): Problem {
  return {
    file: placed.file,
    line: placed.lineOf([]),
    found: `${name}, which holds only a part of the number ${run}`,
    expected: 'whole numbers',
    todo: 'Copy the whole number from the report.',
  };
}
