import { diffArrays } from 'diff';

/** A text of before that a text of now goes on from. */
export interface Match {
  /** Its place among those of before. */
  readonly at: number;
  /** Whether it is the same, character by character. */
  readonly same: boolean;
}

/** From this share of common pairs of characters on a text is another one's new wording. */
const ALIKE = 0.5;

/** Or if this much of the shorter one, of at least so many pairs, is in the longer one. */
const WITHIN = { share: 0.9, pairs: 8 } as const;

/**
 * For each text of now the one of before that it goes on from, none twice; undefined for a new one.
 * Equal texts in their order come first, then equal ones anywhere, then those with most in common.
 */
export function matchTexts(
  before: readonly string[],
  now: readonly string[],
): (Match | undefined)[] {
  const matches: (Match | undefined)[] = now.map(() => undefined);
  const left = new Set(before.keys());
  const take = (to: number, at: number, same: boolean): void => {
    matches[to] = { at, same };
    left.delete(at);
  };
  for (const [at, to] of equalInOrder(before, now)) take(to, at, true);
  for (const [to, text] of now.entries()) {
    const at = matches[to] ? undefined : [...left].find((one) => before[one] === text);
    if (at !== undefined) take(to, at, true);
  }
  const open = [...now.keys()].filter((to) => !matches[to]);
  for (const { at, to } of alike(before, [...left], now, open)) {
    if (left.has(at) && !matches[to]) take(to, at, false);
  }
  return matches;
}

/** Places of before and now of equal texts, in the order of both. */
function equalInOrder(before: readonly string[], now: readonly string[]): [number, number][] {
  let at = 0;
  let to = 0;
  return diffArrays([...before], [...now]).flatMap(({ added, removed, count }) => {
    const [from, onto] = [at, to];
    if (!added) at += count;
    if (!removed) to += count;
    if (added || removed) return [];
    return Array.from({ length: count }, (_, step): [number, number] => [from + step, onto + step]);
  });
}

interface Pair {
  readonly at: number;
  readonly to: number;
  readonly common: number;
}

/** Pairs of texts of which one may be the other's new wording, those with most in common first. */
function alike(
  before: readonly string[],
  left: readonly number[],
  now: readonly string[],
  open: readonly number[],
): Pair[] {
  const old = left.map((at) => ({ at, pairs: pairsOf(before[at]!) }));
  const found = open.flatMap((to) => {
    const pairs = pairsOf(now[to]!);
    return old.flatMap(({ at, pairs: other }): Pair[] => {
      const common = commonOf(pairs, other);
      return isAlike(common, pairs.size, other.size) ? [{ at, to, common }] : [];
    });
  });
  return found.sort((a, b) => b.common - a.common || a.at - b.at || a.to - b.to);
}

function isAlike(common: number, one: number, other: number): boolean {
  const within = Math.min(one, other) >= WITHIN.pairs;
  return (
    2 * common >= ALIKE * (one + other) || (within && common >= WITHIN.share * Math.min(one, other))
  );
}

/** The different pairs of neighbouring characters of a text, its end counting as one. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.map((character, at) => character + (characters[at + 1] ?? '')));
}

function commonOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return common;
}
