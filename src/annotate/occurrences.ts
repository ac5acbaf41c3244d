import type { PatternList, Occurrence, Pattern } from './occurrence.ts';
import { createResolver } from './resolve.ts';
import { allText } from '../report/report.ts';
import type { Paragraph, Report, Sentence } from '../report/report.ts';

/** One place where the report uses an entry's words. */
export interface Use {
  readonly occurrence: Occurrence;
  readonly paragraph: Paragraph;
  /** The sentence in which the occurrence begins. */
  readonly sentence: Sentence;
}

/** Where the entries of one layer stand in the report. */
export interface LayerIndex {
  /** Occurrences by paragraph id, in the order of the text. */
  readonly byParagraph: ReadonlyMap<string, readonly Occurrence[]>;
  /** Uses by entry id, in the order of the report. */
  readonly byEntry: ReadonlyMap<string, readonly Use[]>;
  /** Number of occurrences in all. */
  readonly count: number;
  /** Characters of the report that stand in an occurrence: code points, each counted once. */
  readonly marked: number;
}

/** What an entry says of where it is found. */
export interface Matching {
  readonly id: string;
  readonly matches: readonly string[];
  readonly onlyIn?: readonly string[] | undefined;
  readonly notInside?: readonly string[] | undefined;
}

/** One pattern for each match of each entry, narrowed as the entry says. */
export function patternsOf(entries: readonly Matching[]): Pattern[] {
  return entries.flatMap(({ id, matches, onlyIn, notInside }) =>
    matches.map((text) => ({
      text,
      entry: id,
      onlyIn,
      notInside: notInside?.filter((phrase) => isLonger(phrase, text)),
    })),
  );
}

/** Whether a phrase holds a match and more. */
export function isLonger(phrase: string, match: string): boolean {
  return phrase !== match && phrase.includes(match);
}

/**
 * Finds every occurrence of a layer in the report.
 *
 * @param drafted ids of entries that are not published yet: a spot decided for one is not decided
 */
export function indexLayer(
  report: Report,
  layer: PatternList,
  drafted: ReadonlySet<string> = new Set(),
): LayerIndex {
  const resolve = createResolver(layer);
  const text = allText(report);
  const found = text.map(({ id, overrides, ...paragraph }) => {
    const decided = overrides.filter(({ entry }) => entry === null || !drafted.has(entry));
    return [id, resolve({ ...paragraph, overrides: decided })] as const;
  });
  return indexByEntry(text, new Map(found));
}

/** Completes what was found by paragraph with the uses of each entry. */
export function indexByEntry(
  text: readonly Paragraph[],
  byParagraph: ReadonlyMap<string, readonly Occurrence[]>,
): LayerIndex {
  const uses = text.flatMap((paragraph) =>
    (byParagraph.get(paragraph.id) ?? []).map((occurrence): Use => ({
      occurrence,
      paragraph,
      // There is one, as sentences cover their paragraph.
      sentence: paragraph.sentences.find(({ end }) => occurrence.start < end)!,
    })),
  );
  const byEntry = Map.groupBy(uses, ({ occurrence }) => occurrence.entry);
  // Occurrences of one layer never overlap.
  const marked = uses.reduce((sum, { occurrence }) => sum + [...occurrence.text].length, 0);
  return { byParagraph, byEntry, count: uses.length, marked };
}

/**
 * The entries found in a report, in the order of their first use; an id that an editor misspelt in
 * a chapter names none.
 */
export function usedEntries<Entry>(
  { byEntry }: Pick<LayerIndex, 'byEntry'>,
  byId: ReadonlyMap<string, Entry>,
): Entry[] {
  return [...byEntry.keys()].flatMap((id) => byId.get(id) ?? []);
}

/**
 * Id of the first paragraph of an entry's uses that holds its title, word for word; undefined where
 * the report says it otherwise.
 */
export function quotedIn(title: string, uses: readonly Use[] = []): string | undefined {
  return uses.find(({ paragraph }) => paragraph.text.includes(title))?.paragraph.id;
}
