import type { Filters, PinyinRow } from '../format.ts';
import { FILES } from '../format.ts';
import { topicsHolding } from './concern.ts';
import { directFor } from './direct.ts';
import { findMatches } from './matches.ts';
import type { Asked, Matches } from './matches.ts';
import { nearestTo } from './nearest.ts';
import type { EntryHit, Found, Nothing } from './outcome.ts';
import { spelledBy, spelledWhole } from './pinyin.ts';
import type { Query, Word } from './query.ts';
import { wordOf } from './query.ts';
import { numbersOf } from './sentences.ts';
import type { Session } from './session.ts';
import type { Part } from './suggestion.ts';
import type { Everyday, Wish } from './wish.ts';

/** An everyday word must be at least so much of a query that the report says as it stands. */
const HALF = 0.5;

/**
 * Answers a query: what was found, or what comes nearest. What nothing holds is looked for in parts, if
 * it is made of such as occur; letters are read as pinyin.
 *
 * @param pages how many times as many chapters to read as the first answer of a long report does
 * @throws SearchError when the report's text cannot be had
 */
export async function answerQuery(
  { words, letters, cut }: Extract<Query, { state: 'ready' }>,
  filters: Filters,
  pages: number,
  session: Session,
): Promise<Found | Nothing> {
  const answer = { ...(await answerWords({ words, filters, pages }, session)), cut };
  const again = async (typed: readonly string[]): Promise<Found | Nothing> => {
    return { ...(await answerWords({ words: typed.map(wordOf), filters, pages }, session)), cut };
  };
  const pieces = answer.state === 'nothing' ? piecesOf(words, answer.parts) : [];
  const apart = pieces.length > 0 ? await again(pieces) : answer;
  if (apart !== answer && apart.state === 'found') return { ...apart, apart: words };
  if (!/[a-z]/.test(letters)) return answer;
  const rows = (await session.loader.optional(FILES.pinyin)) as PinyinRow[] | undefined;
  if (!rows) return { ...answer, incomplete: true };
  const spelled = spelledBy(letters, rows);
  const meant = answer.state === 'nothing' ? spelledWhole(letters.replace(/ /g, ''), rows) : [];
  if (meant.length === 0) return { ...answer, spelled };
  const others = spelled.filter(({ title }) => !meant.includes(title));
  return { ...(await again(meant)), pinyin: letters, spelled: others };
}

/** The parts that occur, in the order of the words, if the words are made of nothing else. */
function piecesOf(words: readonly Word[], parts: readonly Part[]): string[] {
  const whole = words.map(({ text }) => text).join('');
  const pieces = parts.map(({ text }) => text);
  pieces.sort((a, b) => whole.indexOf(a) - whole.indexOf(b));
  return pieces.length > words.length && pieces.join('') === whole ? pieces : [];
}

/** Answers words as they are. */
async function answerWords(asked: Asked, session: Session): Promise<Found | Nothing> {
  const { filters } = asked;
  const matches = await findMatches(asked, session);
  const texts = matches.words.map(({ text }) => text);
  const named = await session.entries.named(texts, filters);
  const found = matches.groups.length + matches.weaker.length + named.entries.length > 0;
  const sought = matches.total === 0 || saysSo(texts, session);
  const everyday = sought ? await session.everyday() : undefined;
  const wish = everyday ? wishOf(texts, matches.total, found, everyday) : NO_WISH;
  const direct = everyday && (await directFor(wish, everyday.data, matches, filters, session));
  const shown = new Set(direct?.topics.map(({ url }) => url));
  const entries = named.entries.filter(({ url }) => !shown.has(url));
  const common = {
    words: matches.words,
    spelled: [],
    cut: false,
    direct,
    topics: direct || filters.kind ? [] : await topicsNear(matches, entries, session),
    unsaid: matches.total > 0 ? [] : wish.unsaid,
    withoutIndex: session.withoutIndex,
    incomplete: named.incomplete || (sought && !everyday),
  };
  if (found || direct) return { ...common, ...matches, state: 'found', entries };
  const nearest = await nearestTo(texts, filters, session);
  const incomplete = common.incomplete || nearest.incomplete;
  return { ...common, ...nearest, state: 'nothing', incomplete };
}

const NO_WISH: Wish = { everyday: [], topics: [], unsaid: [], share: 0 };

/** Whether the words hold an everyday word that the report says itself. */
function saysSo(texts: readonly string[], { data }: Session): boolean {
  return data.said.some((word) => texts.some((text) => text.includes(word)));
}

/** What the query asks for in everyday words; they are to be most of what is found as it stands. */
function wishOf(
  texts: readonly string[],
  total: number,
  found: boolean,
  { wishes }: Everyday,
): Wish {
  const wish = wishes.read(texts);
  if (total > 0 && wish.share < HALF) return NO_WISH;
  if (found || wish.share > 0 || texts.length > 1) return wish;
  const completed = wishes.completed(texts[0] ?? '');
  return completed === undefined ? wish : { ...NO_WISH, everyday: [completed], share: 1 };
}

/** One sentence is no topic: a long one touches many. */
const SEVERAL = 2;

/** The topics that hold most of what was found, but those that were found by name. */
async function topicsNear(
  { groups }: Matches,
  found: readonly EntryHit[],
  { data, entries, report }: Session,
): Promise<readonly EntryHit[]> {
  const numbers = await Promise.all(
    groups.map(async ({ chapter, snippets }) => {
      const number = data.chapters.findIndex(([id]) => id === chapter);
      const ids = new Set(snippets.map(({ id }) => id));
      return numbersOf(ids, await report.chapter(number), number, data);
    }),
  );
  const sentences = numbers.flat();
  if (sentences.length < SEVERAL) return [];
  const topics = entries.topics(topicsHolding(sentences, data));
  return topics.filter(({ url }) => !found.some((entry) => entry.url === url));
}
