import { digitRuns } from '../../layers/figures/digit-runs.ts';
import { hanziRuns } from '../../layers/figures/hanzi-runs.ts';
import { sharedBehind } from '../../layers/figures/read-number.ts';
import type { Figure } from '../../layers/figures/schema.ts';
import { chapterText } from '../../report/report.ts';
import type { Chapter, Paragraph, Report } from '../../report/report.ts';
import { contains, overlaps } from '../../report/span.ts';
import type { Span } from '../../report/span.ts';
import { kindOf } from './figure-kind.ts';
import { labelOf } from './figure-label.ts';
import { roleOf } from './figure-role.ts';
import { figureWords } from './figure-words.ts';
import { wordedNumber } from './number-span.ts';
import type { WordedNumber } from './number-span.ts';
import { lengthened, quoteAround } from './quote.ts';
import { createSlugs } from './slug.ts';
import { namingNumber, uncounted } from './uncounted.ts';
import type { Uncounted } from './uncounted.ts';
import { UNWRITTEN } from '../../authoring/schema.ts';

/** A figure as far as it can be read from its sentence. */
export interface FigureDraft extends Omit<Figure, 'role' | 'see' | 'note'> {
  readonly role: Figure['role'] | typeof UNWRITTEN;
  /** Where its number stands in its paragraph. */
  readonly span: Span;
}

/** A number that counts nothing, with the reason to be looked at. */
export interface ExclusionDraft {
  readonly paragraph: string;
  readonly text: string;
  readonly reason: string;
}

/** What is proposed for the numbers of a report. */
export interface NumberDrafts {
  /** By chapter, of those alone that have any. */
  readonly figures: ReadonlyMap<Chapter, readonly FigureDraft[]>;
  readonly exclusions: readonly ExclusionDraft[];
}

/**
 * Proposes a figure or an exclusion for every number of a report, in digits or in hanzi with a measure
 * word. Left out is only what the text repeats so that it cannot be quoted.
 *
 * @param taken ids that figures have already
 */
export function proposeNumbers(report: Report, taken: Iterable<string> = []): NumberDrafts {
  const slug = createSlugs(taken);
  const exclusions: ExclusionDraft[] = [];
  const figures = new Map<Chapter, FigureDraft[]>();
  for (const chapter of report.chapters) {
    const part = report.parts.find(({ id }) => id === chapter.part)?.name ?? '';
    const drafts = chapterText(chapter).flatMap((paragraph) => {
      const { numbers, left } = sortNumbers(paragraph.text);
      exclusions.push(
        ...left.flatMap((span) => exclusionOf(paragraph, span, [...numbers, ...left])),
      );
      return figuresOf({ chapter, part }, paragraph, numbers).map((draft) => ({
        ...draft,
        id: slug(draft.label === UNWRITTEN ? draft.quote : draft.label),
      }));
    });
    if (drafts.length > 0) figures.set(chapter, drafts);
  }
  return { figures, exclusions };
}

/** The numbers of a text that count, and the stretches of those that do not, in its order. */
function sortNumbers(text: string): { numbers: WordedNumber[]; left: Uncounted[] } {
  const numbers: WordedNumber[] = [];
  const left: Uncounted[] = [];
  const runs = [...digitRuns(text), ...hanziRuns(text)].sort((a, b) => a.start - b.start);
  const names = uncounted(text);
  for (const run of runs) {
    const taken = [...numbers, ...left];
    const isFree = (span: Span): boolean =>
      !taken.some((other) => overlaps(other, span)) && !runs.some((other) => cuts(span, other));
    if (taken.some((other) => overlaps(other, run))) continue;
    const naming = [...names, namingNumber(text, run)].find(
      (name) => name !== undefined && contains(name, run) && isFree(name),
    );
    const number = naming ? undefined : wordedNumber(text, run);
    if (number && isFree(number)) numbers.push(number);
    else left.push(naming ?? { start: run.start, end: run.end, reason: UNWRITTEN });
  }
  return { numbers, left };
}

/** Whether a stretch holds a part of a number only. */
function cuts(stretch: Span, run: Span): boolean {
  return overlaps(stretch, run) && !contains(stretch, run);
}

function exclusionOf(
  { id, text }: Paragraph,
  span: Uncounted,
  others: readonly Span[],
): ExclusionDraft[] {
  const longer = lengthened(
    text,
    span,
    others.filter((other) => other !== span),
  );
  if (!longer) return [];
  return [{ paragraph: id, text: text.slice(longer.start, longer.end), reason: span.reason }];
}

function figuresOf(
  { chapter, part }: { readonly chapter: Chapter; readonly part: string },
  { id, text, sentences }: Paragraph,
  numbers: readonly WordedNumber[],
): Omit<FigureDraft, 'id'>[] {
  const words = figureWords(text, numbers);
  return numbers.flatMap((number, index) => {
    const around = words[index]!;
    const own = number.start - around.head.length;
    // Of 分别增长8%、10%以上 the first is bounded, too, and quoted with what bounds it.
    const shared = /分别/u.test(around.head) ? sharedBehind(text.slice(number.end)) : undefined;
    const quote = quoteAround(text, number, own, number.end + (shared?.length ?? 0));
    const { values, unit } = number.read;
    if (quote === undefined) return [];
    const sentence = sentences.find(({ end }) => number.start < end)?.text ?? '';
    return {
      ...{ paragraph: id, quote, number: number.text, label: labelOf(around) },
      value: values.length === 1 ? values[0]! : [...values],
      unit,
      comparator: shared?.comparator ?? number.read.comparator,
      kind: kindOf(unit, around),
      role: roleOf(around, { headings: `${part}：${chapter.title}`, sentence, unit }),
      theme: chapter.title,
      span: { start: number.start, end: number.end },
    };
  });
}
