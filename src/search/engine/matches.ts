import type { CharacterData, Filters } from '../format.ts';
import { FILES, REPORT_KIND } from '../format.ts';
import { readChapter } from './groups.ts';
import type { Reading } from './groups.ts';
import type { Found } from './outcome.ts';
import { simplify } from './query.ts';
import type { Word } from './query.ts';
import type { Session } from './session.ts';

/** What a search is asked for, and within what bounds. */
export interface Asked {
  readonly words: readonly Word[];
  readonly filters: Filters;
  /** How many times as many chapters to read as the first answer of a long report does. */
  readonly pages: number;
}

/** What the report itself has for the words. */
export interface Matches extends Pick<Found, 'total' | 'groups' | 'weaker' | 'unread'> {
  /** Each once: what is searched for, and what was typed for it. */
  readonly words: readonly Word[];
}

/** Finds words in the report. @throws SearchError when its text cannot be had */
export async function findMatches(asked: Asked, session: Session): Promise<Matches> {
  const resolved = await Promise.all(asked.words.map((word) => resolve(word, session)));
  const words = distinct(resolved.map(({ word }) => word));
  const texts = words.map(({ text }) => text);
  const { readings, unread } = await readReport(resolved, texts, asked, session);
  const groups = readings.filter(({ strong }) => strong).map(({ group }) => group);
  const weaker = readings.filter(({ strong }) => !strong).map(({ group }) => group);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return { words, total, groups, weaker, unread };
}

/** Each word once, as it was typed first: two may have become the same. */
function distinct(words: readonly Word[]): Word[] {
  return words.filter(({ text }, at) => words.findIndex((word) => word.text === text) === at);
}

/** A word of the query and the chapters that hold it. */
interface Resolved {
  readonly word: Word;
  readonly numbers: readonly number[];
}

/**
 * A word that occurs nowhere is tried in simplified characters, unless it holds something that people
 * say and the report does not.
 */
async function resolve(word: Word, session: Session): Promise<Resolved> {
  const { report, entries, loader } = session;
  const numbers = await report.find(word.text);
  const done = { word, numbers };
  if (numbers.length > 0) return done;
  if ((await session.everyday())?.wishes.absent(word.text)) return done;
  await report.confirm(word.text);
  if (entries.hold(word.text) || !/[^\u0020-\u007e]/.test(word.text)) return done;
  const table = (await loader.optional(FILES.characters)) as CharacterData | undefined;
  const text = table ? simplify(word.text, table) : word.text;
  return {
    word: { ...word, text },
    numbers: text === word.text ? numbers : await report.find(text),
  };
}

interface ReportReading {
  readonly readings: readonly Reading[];
  readonly unread: number;
}

async function readReport(
  resolved: readonly Resolved[],
  words: readonly string[],
  { filters: { kind, chapter }, pages }: Asked,
  { report, data }: Session,
): Promise<ReportReading> {
  if (kind !== undefined && kind !== REPORT_KIND) return { readings: [], unread: 0 };
  const [first, ...others] = resolved.map(({ numbers }) => new Set(numbers));
  const holding = [...(first ?? [])]
    .filter((number) => others.every((set) => set.has(number)))
    .filter((number) => chapter === undefined || data.chapters[number]?.[0] === chapter);
  const wanted = holding.slice(0, data.atOnce * pages);
  const read = await Promise.all(
    wanted.map(async (number) =>
      readChapter(data.chapters[number]!, await report.chapter(number), words),
    ),
  );
  const readings = read.filter((reading) => reading !== undefined);
  return { readings, unread: holding.length - wanted.length };
}
