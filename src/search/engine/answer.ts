import type { CharacterData, Filters, PinyinRow } from '../format.ts';
import { FILES, REPORT_KIND } from '../format.ts';
import type { Reading } from './groups.ts';
import { readChapter } from './groups.ts';
import type { Answer, Found, Nothing, Suggestions } from './outcome.ts';
import { spelledBy } from './pinyin.ts';
import type { Query, Word } from './query.ts';
import { simplify } from './query.ts';
import { countIn, everydayFor, longestParts } from './suggestion.ts';
import type { Part } from './suggestion.ts';
import type { Session } from './session.ts';

type Ready = Extract<Query, { state: 'ready' }>;

/**
 * Answers a query: what was found, or what comes nearest.
 *
 * @param pages how many times as many chapters to read as the first answer of a long report does
 * @throws SearchError when the report's text cannot be had
 */
export async function answerQuery(
  query: Ready,
  filters: Filters,
  pages: number,
  session: Session,
): Promise<Found | Nothing> {
  const resolved = await Promise.all(query.words.map((word) => resolve(word, session)));
  const words = distinct(resolved.map(({ word }) => word));
  const texts = words.map(({ text }) => text);
  const [report, named, { missing, ...suggestions }] = await Promise.all([
    readReport(resolved, texts, filters, pages, session),
    session.entries.named(texts, filters),
    suggestionsFor(texts, session),
  ]);
  const common: Answer = {
    ...suggestions,
    words,
    cut: query.cut,
    withoutIndex: session.withoutIndex,
    incomplete: missing || named.incomplete,
  };
  const { readings, unread } = report;
  if (readings.length > 0 || named.entries.length > 0) {
    return { ...common, ...sorted(readings), unread, state: 'found', entries: named.entries };
  }
  return nothing(common, texts, filters, session);
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

/** A word that occurs nowhere is tried in simplified characters. */
async function resolve(word: Word, { report, entries, loader }: Session): Promise<Resolved> {
  const numbers = await report.find(word.text);
  const found = numbers.length > 0 || entries.hold(word.text);
  if (found || !/[^\u0020-\u007e]/.test(word.text)) return { word, numbers };
  const table = (await loader.optional(FILES.characters)) as CharacterData | undefined;
  const text = table ? simplify(word.text, table) : word.text;
  return { word: { ...word, text }, numbers: await report.find(text) };
}

interface ReportReading {
  readonly readings: readonly Reading[];
  readonly unread: number;
}

async function readReport(
  resolved: readonly Resolved[],
  words: readonly string[],
  { kind, chapter }: Filters,
  pages: number,
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

function sorted(readings: readonly Reading[]): Pick<Found, 'total' | 'groups' | 'weaker'> {
  const groups = readings.filter(({ strong }) => strong).map(({ group }) => group);
  const weaker = readings.filter(({ strong }) => !strong).map(({ group }) => group);
  return { total: groups.reduce((sum, { count }) => sum + count, 0), groups, weaker };
}

async function nothing(
  common: Answer,
  words: readonly string[],
  { kind }: Filters,
  session: Session,
): Promise<Nothing> {
  const texts = await longestParts(words, async (part) => {
    return (await session.report.find(part)).length > 0;
  });
  const parts = await Promise.all(texts.map((text) => counted(text, session)));
  const none = { entries: [], incomplete: false };
  const mentions = kind === REPORT_KIND ? none : await session.entries.mentioning(words);
  const incomplete = common.incomplete || mentions.incomplete;
  return { ...common, incomplete, state: 'nothing', parts, mentions: mentions.entries };
}

/** A phrase with its number of occurrences, where few enough chapters hold it to count them. */
async function counted(text: string, { report, data }: Session): Promise<Part> {
  const numbers = await report.find(text);
  if (numbers.length > data.atOnce) return { text };
  const chapters = await Promise.all(numbers.map((number) => report.chapter(number)));
  return { text, count: chapters.reduce((sum, chapter) => sum + countIn(chapter, text), 0) };
}

async function suggestionsFor(
  words: readonly string[],
  { loader, data }: Session,
): Promise<Suggestions & { missing: boolean }> {
  const everyday = everydayFor(words, data.everyday);
  const letters = words.filter((word) => /[a-z]/.test(word)).join('');
  if (letters === '') return { everyday, spelled: [], missing: false };
  const rows = (await loader.optional(FILES.pinyin)) as PinyinRow[] | undefined;
  return { everyday, spelled: rows ? spelledBy(letters, rows) : [], missing: !rows };
}
