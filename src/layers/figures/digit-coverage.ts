import type { DraftSpan } from '../../report/placed-draft.ts';
import { overlaps } from '../../report/span.ts';
import type { Span } from '../../report/span.ts';
import type { Problem } from '../../authoring/problem.ts';
import { chapterText } from '../../report/report.ts';
import type { Paragraph, Report } from '../../report/report.ts';
import { checkStands, problemAt, unknownParagraph } from './check.ts';
import { claimsOf, digitRuns } from './digit-runs.ts';
import { hanziRuns } from './hanzi-runs.ts';
import type { Figure } from './schema.ts';
import type { Located } from '../../authoring/located.ts';
import type { NumberExclusion } from './lists.ts';

/** A stretch of a paragraph that a record takes for itself. */
export interface Claim extends Span {
  readonly paragraph: string;
  readonly placed: Located<unknown>;
  /** What messages call it. */
  readonly name: string;
  /** Absent for a number left out with a reason. */
  readonly figure?: Figure;
}

/** How many numbers a report has of one writing, and how many are left out with a reason. */
export interface Coverage {
  readonly runs: number;
  readonly excluded: number;
  /** How many only a draft holds. */
  readonly drafted: number;
}

/** How numbers are written: in digits, and in hanzi with a measure word. */
const WRITINGS = { digits: digitRuns, hanzi: hanziRuns } as const;

/** What is covered of each writing. */
export type Coverages = Readonly<Record<keyof typeof WRITINGS, Coverage>>;

/** Of a report without numbers. */
export const NOTHING: Coverages = {
  digits: { runs: 0, excluded: 0, drafted: 0 },
  hanzi: { runs: 0, excluded: 0, drafted: 0 },
};

/** The stretch that each exclusion takes, and what is wrong with the exclusions. */
export function claimExclusions(
  exclusions: readonly Located<NumberExclusion>[],
  paragraphs: ReadonlyMap<string, Paragraph>,
): { claims: Claim[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims = exclusions.flatMap((placed): Claim[] => {
    const { paragraph: id, text } = placed.value;
    const paragraph = paragraphs.get(id);
    const problem = paragraph
      ? (checkStands(placed, 'text', { part: text, whole: paragraph.text, name: id }) ??
        (hasNumber(text) ? undefined : noNumber(placed)))
      : unknownParagraph(placed, id);
    if (problem) problems.push(problem);
    if (problem || !paragraph) return [];
    const start = paragraph.text.indexOf(text);
    const name = `the exclusion ${text}`;
    return [{ paragraph: id, start, end: start + text.length, placed, name }];
  });
  return { claims, problems };
}

function hasNumber(text: string): boolean {
  return Object.values(WRITINGS).some((runsOf) => runsOf(text).length > 0);
}

/**
 * Checks that every number of the report, in digits or in hanzi, belongs to exactly one claim; or
 * to several figures that are the one number said of several things; or else to a draft.
 */
export function checkCoverage(
  report: Report,
  claims: readonly Claim[],
  drafts: readonly DraftSpan[],
): { coverage: Coverages; problems: Problem[] } {
  const [digits, hanzi] = [WRITINGS.digits, WRITINGS.hanzi].map((runsOf) =>
    coverRuns(report, { claims, drafts }, runsOf),
  ) as [Covered, Covered];
  return {
    coverage: { digits: digits.coverage, hanzi: hanzi.coverage },
    problems: [...digits.problems, ...hanzi.problems],
  };
}

interface Covered {
  readonly coverage: Coverage;
  readonly problems: Problem[];
}

function coverRuns(
  report: Report,
  { claims, drafts }: { claims: readonly Claim[]; drafts: readonly DraftSpan[] },
  runsOf: typeof digitRuns,
): Covered {
  const problems: Problem[] = [];
  let [runs, excluded, drafted] = [0, 0, 0];
  for (const chapter of report.chapters) {
    for (const { id, text, line } of chapterText(chapter)) {
      const here = claims.filter(({ paragraph }) => paragraph === id);
      for (const run of runsOf(text)) {
        const { whole, cut } = claimsOf(run, here);
        runs += 1;
        const proposed = drafts.some((span) => span.paragraph === id && overlaps(span, run));
        const [first, ...others] = [...whole, ...cut];
        const second = others.find((other) => !sharesNumber(first, other));
        if (!first && proposed) drafted += 1;
        else if (!first) problems.push(unclaimed(chapter.file, line, context(text, run)));
        else if (second) problems.push(twice(second, first, run.text));
        else if (whole.length === 0) problems.push(cutRun(first, run.text));
        else if (!first.figure) excluded += 1;
      }
    }
  }
  return { coverage: { runs, excluded, drafted }, problems };
}

/** Whether two figures are one number of the report, said of two things at once, and know it. */
function sharesNumber(first: Claim | undefined, second: Claim): boolean {
  if (!first?.figure || !second.figure) return false;
  const same = first.start === second.start && first.end === second.end;
  return same && first.figure.see.includes(second.figure.id);
}

function context(text: string, { start, end }: Span): string {
  const [before, run] = [text.slice(Math.max(0, start - 10), start), text.slice(start, end)];
  return `${run} in “${before}${run}${text.slice(end, end + 6)}”`;
}

function noNumber(placed: Located<NumberExclusion>): Problem {
  return problemAt(placed, ['text'], {
    found: `text: ${placed.value.text}`,
    expected: 'a text with a number: only numbers need a reason',
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
