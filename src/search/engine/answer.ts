import { candidatesFor, intersection } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import type { Filters, PinyinRow } from '../format.ts';
import { FILES } from '../format.ts';
import { entriesMentioning, entriesNamed } from './entries.ts';
import { groupsOf, weakerPassages } from './groups.ts';
import type { Answer, EntryHit, Facets, Found, Group, Nothing, Offers } from './outcome.ts';
import { spelledBy } from './pinyin.ts';
import type { Query } from './query.ts';
import { hasLatin } from './query.ts';
import { everydayFor, longestParts } from './suggestion.ts';
import type { Tools } from './tools.ts';

type Ready = Extract<Query, { state: 'ready' }>;

/**
 * Answers a query: what was found, or what comes nearest.
 *
 * @throws SearchError when the index fails
 */
export async function answerQuery(
  query: Ready,
  filters: Filters,
  tools: Tools,
): Promise<Found | Nothing> {
  const all = await Promise.all(query.words.map((word) => candidatesFor(word, {}, tools)));
  const words = [...new Set(all.map(({ word }) => word))];
  const results = await collect(all, words, filters, tools);
  const { missing: lost, ...offers } = await offersFor(words, tools);
  const common: Answer = {
    ...offers,
    words,
    cut: query.cut,
    withoutIndex: tools.withoutIndex,
    incomplete: lost || results.incomplete,
  };
  const { total, groups, weaker, entries, facets } = results;
  if (total > 0 || weaker.length > 0 || entries.length > 0) {
    return { ...common, state: 'found', total, groups, weaker, entries, facets };
  }
  return nothing(common, facets, filters, tools);
}

interface Results {
  readonly total: number;
  readonly groups: readonly Group[];
  readonly weaker: readonly Group[];
  readonly entries: readonly EntryHit[];
  readonly facets: Facets;
  readonly incomplete: boolean;
}

/** `all` holds the candidates without filters: they give the facets. */
async function collect(
  all: readonly Candidates[],
  words: readonly string[],
  filters: Filters,
  tools: Tools,
): Promise<Results> {
  const { library } = tools;
  const everything = intersection(all);
  const everyGroup = groupsOf(everything, words, library);
  const named = await entriesNamed(everything, words, library);
  const facets = facetsOf(everyGroup, named.entries);
  const filtered = filters.kind !== undefined || filters.chapter !== undefined;
  const lists = filtered
    ? await Promise.all(words.map((word) => candidatesFor(word, filters, tools)))
    : all;
  const strong = filtered ? intersection(lists) : everything;
  const groups = filtered ? groupsOf(strong, words, library) : everyGroup;
  const { entries, incomplete } = filtered ? await entriesNamed(strong, words, library) : named;
  return {
    total: sumOf(groups),
    groups,
    weaker: groupsOf(weakerPassages(lists, strong, library), words, library),
    entries,
    facets,
    incomplete,
  };
}

function sumOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function facetsOf(groups: readonly Group[], entries: readonly EntryHit[]): Facets {
  const chapters = Object.fromEntries(groups.map(({ chapter, count }) => [chapter, count]));
  const kinds: Partial<Record<string, number>> = {};
  const total = sumOf(groups);
  if (total > 0) kinds['原文'] = total;
  for (const { kind } of entries) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { kinds, chapters };
}

async function nothing(
  common: Answer,
  facets: Facets,
  { kind }: Filters,
  { library }: Tools,
): Promise<Nothing> {
  const { words } = common;
  const parts = longestParts(words, (phrase) => library.count(phrase));
  const none = { entries: [], incomplete: false };
  const mentions = kind === '原文' ? none : await entriesMentioning(words, library);
  const incomplete = common.incomplete || mentions.incomplete;
  return { ...common, incomplete, state: 'nothing', parts, mentions: mentions.entries, facets };
}

async function offersFor(
  words: readonly string[],
  { loader, data, library }: Tools,
): Promise<Offers & { missing: boolean }> {
  const everyday = everydayFor(words, data.everyday, (phrase) => library.count(phrase));
  const letters = words.filter(hasLatin).join('');
  if (letters === '') return { everyday, spelled: [], missing: false };
  const rows = await loader.optional<PinyinRow[]>(FILES.pinyin);
  return { everyday, spelled: rows ? spelledBy(letters, rows) : [], missing: !rows };
}
