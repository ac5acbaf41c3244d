import { stringify } from 'yaml';
import type { AlignedChapter } from './alignment.ts';
import type { RawPart, RawReport } from './raw-report.ts';

/** The parts of a report after a new text came over it. */
export interface PartsAfter {
  /** In reading order: all that were there, and new ones between them. */
  readonly parts: readonly RawPart[];
  /** Id of the part of each chapter. */
  readonly of: readonly string[];
}

/**
 * The parts of the chapters: those of the edition where they have chapters, new ones where they have
 * none. A chapter changes its part only where it would stand in the wrong order.
 */
export function partsAfter(
  parts: readonly RawPart[],
  chapters: readonly AlignedChapter[],
  report: RawReport,
): PartsAfter {
  const known = knownParts(parts, chapters, report);
  const all = [...parts];
  let place = 0;
  for (const raw of report.parts) {
    const id = known.get(raw.id);
    const at = all.findIndex((part) => part.id === id);
    if (at >= 0) place = Math.max(place, at + 1);
    else {
      const free = freeId(raw.id, all);
      known.set(raw.id, free);
      all.splice(place, 0, { ...raw, id: free });
      place += 1;
    }
  }
  const orderOf = (id: string): number => all.findIndex((part) => part.id === id);
  let last = 0;
  const of = chapters.map(({ old, raw }) => {
    const wanted = [old?.frontmatter.part ?? '', known.get(raw.part) ?? ''].map(orderOf);
    last = wanted.find((at) => at >= last) ?? last;
    return all[last]!.id;
  });
  return { parts: all.filter(({ id }) => of.includes(id) || isIn(parts, id)), of };
}

function isIn(parts: readonly RawPart[], id: string): boolean {
  return parts.some((part) => part.id === id);
}

/** For a part of the new text the edition's part from which most of it comes. */
function knownParts(
  parts: readonly RawPart[],
  chapters: readonly AlignedChapter[],
  report: RawReport,
): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id } of report.parts) {
    const weights = new Map<string, number>();
    for (const { old, raw, paragraphs } of chapters) {
      if (!old || raw.part !== id) continue;
      const { part } = old.frontmatter;
      weights.set(part, (weights.get(part) ?? 0) + paragraphs.length);
    }
    const [best] = [...weights].sort(([, a], [, b]) => b - a);
    if (best) known.set(id, best[0]);
  }
  const taken = new Set(known.values());
  for (const [at, { id }] of report.parts.entries()) {
    // A part of ours that goes on behind a part of the text holds that, too.
    const [before, behind] = [report.parts.slice(0, at), report.parts.slice(at + 1)].map((some) =>
      some.flatMap((part) => known.get(part.id) ?? []),
    );
    const around = before!.at(-1);
    if (!known.has(id) && around !== undefined && around === behind![0]) known.set(id, around);
  }
  for (const { id } of report.parts) {
    if (!known.has(id) && isIn(parts, id) && !taken.has(id)) known.set(id, id);
  }
  return known;
}

function freeId(id: string, parts: readonly RawPart[]): string {
  let free = id;
  for (let number = 2; isIn(parts, free); number += 1) free = `${id}-${number}`;
  return free;
}

/**
 * `content/parts.yaml` with the new parts between those that were there, whose lines stay as they are.
 *
 * @param lineOf 1-based line of a part that was there
 */
export function spliceParts(
  text: string,
  before: readonly RawPart[],
  after: readonly RawPart[],
  lineOf: (id: string) => number,
): string {
  const lines = text.split('\n');
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  let shift = 0;
  after.forEach((part, at) => {
    if (isIn(before, part.id)) return;
    const next = after.slice(at).find(({ id }) => isIn(before, id));
    const own = stringify([part], { lineWidth: 0 }).trimEnd().split('\n');
    lines.splice((next ? lineOf(next.id) - 1 : last) + shift, 0, ...own);
    shift += own.length;
  });
  return lines.join('\n');
}
