import type { Filters, TraditionalData } from '../format.ts';
import { FILES } from '../format.ts';
import type { Tools } from './tools.ts';
import { simplify } from './traditional.ts';

/** A word of the query and the records that hold it. */
export interface Candidates {
  /** The word as found: simplified where only that occurs. */
  readonly word: string;
  /** Record numbers, ascending; passages are sure, entries may be a few too many. */
  readonly numbers: readonly number[];
}

/**
 * The records that hold a normalised word. A word that occurs nowhere is tried in simplified
 * characters.
 */
export async function candidatesFor(
  word: string,
  filters: Filters,
  tools: Tools,
): Promise<Candidates> {
  const numbers = await recordsWith(word, filters, tools);
  if (numbers.length > 0 || !/[^\u0020-\u007e]/.test(word)) return { word, numbers };
  const table = await tools.loader.optional<TraditionalData>(FILES.traditional);
  const simplified = table ? simplify(word, table) : word;
  if (simplified === word) return { word, numbers };
  const found = await recordsWith(simplified, filters, tools);
  return { word: simplified, numbers: found };
}

async function recordsWith(
  word: string,
  filters: Filters,
  { finder, library }: Tools,
): Promise<readonly number[]> {
  const numbers = await finder.find(word, filters);
  return numbers
    .filter((number) => library.passages[number]?.normalized().text.includes(word) ?? true)
    .sort((a, b) => a - b);
}

/** The records that hold all words, ascending. */
export function intersection(lists: readonly Candidates[]): number[] {
  const [first, ...others] = lists;
  const sets = others.map(({ numbers }) => new Set(numbers));
  return (first?.numbers ?? []).filter((number) => sets.every((set) => set.has(number)));
}
