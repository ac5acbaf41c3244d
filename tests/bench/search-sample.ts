import { randomSource } from './random.ts';

/** What the oracle compares: a passage's id and its text as a reader would compare it. */
export interface OraclePassage {
  readonly id: string;
  readonly chapter: string;
  readonly characters: string;
}

/**
 * The text reduced to what counts, written independently of `src/search/normalize.ts` so that the
 * proof does not lean on what it proves.
 */
export function reduce(text: string): string {
  const folded = text.replace(/…/g, '').normalize('NFKC').toLowerCase();
  return Array.from(folded)
    .filter(
      (character) => /^[\p{Letter}\p{Number}]$/u.test(character) || '.%+&'.includes(character),
    )
    .join('');
}

/** Every distinct substring of the passages with this many characters. */
export function substrings(passages: readonly OraclePassage[], length: number): string[] {
  const found = new Set<string>();
  for (const { characters } of passages) {
    for (let at = 0; at + length <= characters.length; at += 1) {
      found.add(characters.slice(at, at + length));
    }
  }
  return [...found];
}

/** The same `count` substrings for the same seed, lengths between `shortest` and `longest`. */
export function sampleSubstrings(
  passages: readonly OraclePassage[],
  count: number,
  { shortest, longest, seed }: { shortest: number; longest: number; seed: number },
): string[] {
  const random = randomSource(seed);
  return Array.from({ length: count }, () => {
    const length = shortest + random(longest - shortest + 1);
    const long = passages.filter(({ characters }) => characters.length >= length);
    const { characters } = long[random(long.length)] ?? { characters: '' };
    const at = random(characters.length - length + 1);
    return characters.slice(at, at + length);
  });
}

/**
 * The same `count` queries of two or three words for the same seed: two in three from one passage,
 * the others from anywhere, so that many have no passage in common.
 */
export function sampleMultiword(
  passages: readonly OraclePassage[],
  count: number,
  seed: number,
): string[][] {
  const random = randomSource(seed);
  const word = (from: readonly OraclePassage[]): string =>
    sampleSubstrings(from, 1, { shortest: 1, longest: 4, seed: random(1e9) })[0] ?? '';
  return Array.from({ length: count }, () => {
    const one = passages[random(passages.length)];
    const from = one && one.characters.length >= 4 && random(3) > 0 ? [one] : passages;
    return Array.from({ length: 2 + random(2) }, () => word(from));
  });
}

/** Brute force: ids of the passages that hold every word. */
export function passagesWith(
  passages: readonly OraclePassage[],
  words: readonly string[],
): string[] {
  return passages
    .filter(({ characters }) => words.every((word) => characters.includes(word)))
    .map(({ id }) => id);
}

/** Brute force: chapters that hold every word, though none of their passages does. */
export function chaptersWith(
  passages: readonly OraclePassage[],
  words: readonly string[],
): string[] {
  if (new Set(words).size < 2) return [];
  const strong = new Set(
    passages
      .filter(({ characters }) => words.every((word) => characters.includes(word)))
      .map(({ chapter }) => chapter),
  );
  return [...new Set(passages.map(({ chapter }) => chapter))].filter((chapter) => {
    const own = passages.filter((passage) => passage.chapter === chapter);
    const holds = (word: string): boolean => own.some((p) => p.characters.includes(word));
    return !strong.has(chapter) && words.every(holds);
  });
}
