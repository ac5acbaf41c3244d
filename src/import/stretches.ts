import type { RawParagraph } from './raw-report.ts';

/** What an item of the new text goes on from. */
export interface Origin {
  /** Place among the headings and paragraphs of the edition. */
  readonly at: number;
  /** Number of its chapter, from 0. */
  readonly chapter: number;
  /** Number of the paragraph in it, from 0; undefined for its heading. */
  readonly paragraph: number | undefined;
  readonly same: boolean;
}

/** A heading or a paragraph of the new text. */
export interface Item {
  /** Number of the chapter it was read as a part of, from 0. */
  readonly raw: number;
  readonly text: string;
  /** The headings it is made of, one below the other; none for a paragraph. */
  readonly headings: readonly string[];
  /** The same as a paragraph. */
  readonly paragraph: RawParagraph;
  readonly match?: Origin;
}

/** What becomes a chapter. */
export interface Stretch {
  /** Number of the chapter of the edition that it goes on from; undefined for a new one. */
  readonly home: number | undefined;
  readonly headings: readonly string[];
  /** Its paragraphs: at least one. */
  readonly items: readonly Item[];
}

/** Neighbours that come from one chapter, and what is new behind them. */
interface Run {
  readonly home: number | undefined;
  readonly items: readonly Item[];
}

/** Divides a new text into chapters: at its headings, and where the edition has always divided it. */
export function stretchesOf(items: readonly Item[], chapters: number): Stretch[] {
  const segments = segmentsOf(items, chapters).map(runsOf);
  const main = mainRuns(segments.flat());
  return segments.flatMap((runs) => settled(runs, main)).map(stretchOf);
}

/** What begins with a heading, or was read as a chapter and comes from other than what stands before it. */
function segmentsOf(items: readonly Item[], chapters: number): Item[][] {
  const segments: Item[][] = [];
  for (let raw = 0; raw < chapters; raw += 1) {
    const own = items.filter((item) => item.raw === raw);
    const last = segments.at(-1);
    const first = homesIn(own)[0];
    const goesOn = first !== undefined && first === homesIn(last ?? []).at(-1);
    if (last && goesOn && !isHeading(own[0]!)) last.push(...own);
    else segments.push(own);
  }
  return segments;
}

function homesIn(items: readonly Item[]): number[] {
  return items.flatMap(({ match }) => match?.chapter ?? []);
}

/** Whether an item is a heading; not where the edition has the same words as a paragraph. */
function isHeading({ headings, match }: Item): boolean {
  return headings.length > 0 && !(match?.same && match.paragraph !== undefined);
}

/** What comes from one chapter; what is new goes with what stands before it, or else behind it. */
function runsOf(items: readonly Item[]): Run[] {
  const runs: { home: number | undefined; items: Item[] }[] = [];
  for (const item of items) {
    const home = item.match?.chapter;
    const last = runs.at(-1);
    if (last && (home === undefined || last.home === undefined || home === last.home)) {
      last.items.push(item);
      last.home ??= home;
    } else runs.push({ home, items: [item] });
  }
  return runs;
}

/** Of the runs from one chapter the one that goes on as it: the one with most of its text. */
function mainRuns(runs: readonly Run[]): ReadonlySet<Run> {
  const best = new Map<number, Run>();
  for (const run of runs) {
    const { home } = run;
    if (home === undefined || run.items.every(isHeading)) continue;
    if (weightOf(run) > weightOf(best.get(home))) best.set(home, run);
  }
  return new Set(best.values());
}

/** How many characters of a run come from its chapter. */
function weightOf(run: Run | undefined): number {
  const own = run?.items.filter(({ match }) => match?.chapter === run.home) ?? [];
  return own.reduce((sum, { text }) => sum + text.length, 0);
}

/** The runs of a segment that become chapters, each with those beside it that do not. */
function settled(runs: readonly Run[], main: ReadonlySet<Run>): Run[] {
  if (!runs.some((run) => main.has(run))) {
    return [{ home: undefined, items: runs.flatMap(({ items }) => items) }];
  }
  const done: { home: number | undefined; items: Item[] }[] = [];
  let waiting: readonly Item[] = [];
  for (const run of runs) {
    const last = done.at(-1);
    if (main.has(run)) {
      done.push({ home: run.home, items: [...waiting, ...run.items] });
      waiting = [];
    } else if (last) last.items.push(...run.items);
    else waiting = [...waiting, ...run.items];
  }
  return done;
}

function stretchOf({ home, items: [first, ...rest] }: Run): Stretch {
  if (first && rest.length > 0) {
    if (isHeading(first)) return { home, headings: first.headings, items: rest };
    const { match } = first;
    // A heading that was read as a paragraph.
    if (match?.same && match.chapter === home && match.paragraph === undefined) {
      return { home, headings: [first.text], items: rest };
    }
  }
  return { home, headings: [], items: first ? [first, ...rest] : rest };
}
