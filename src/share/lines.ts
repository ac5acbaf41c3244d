/** Signs that may not begin a line (CLReq 3.1.2, “prohibition rules for line start”). */
const NOT_FIRST = new Set('，。、：；！？”’）》〉】」』·%');
/** Signs that may not end one. */
const NOT_LAST = new Set('“‘（《〈【「『');

/**
 * Cuts a title into the fewest lines of at most `most` characters, evened out so that the last is
 * not a remnant. It breaks after a pause or else between words (as `Intl.Segmenter` finds them) where
 * one is near, and never before a closing sign.
 */
export function balancedLines(title: string, most: number): string[] {
  const characters = [...title];
  const words = wordStarts(title);
  const count = Math.ceil(characters.length / most);
  const lines: string[] = [];
  let start = 0;
  for (let left = count; left > 1; left -= 1) {
    const even = Math.ceil((characters.length - start) / left);
    const end = breakNear(characters, words, start, start + even, start + most);
    lines.push(characters.slice(start, end).join(''));
    start = end;
  }
  return [...lines, characters.slice(start).join('')].filter((line) => line !== '');
}

function breakNear(
  characters: readonly string[],
  words: ReadonlySet<number>,
  start: number,
  even: number,
  limit: number,
): number {
  const inQuotes = (at: number): boolean =>
    characters.lastIndexOf('“', at - 1) > characters.lastIndexOf('”', at - 1);
  const allowed = (at: number): boolean =>
    !inQuotes(at) &&
    !NOT_FIRST.has(characters[at] ?? '') &&
    !NOT_LAST.has(characters[at - 1] ?? '');
  const candidates = [0, 1, -1, 2, -2, 3, -3, 4, -4]
    .map((step) => even + step)
    .filter((at) => at > start && at <= limit && at < characters.length && allowed(at));
  const afterPause = candidates.find((at) => '，：、'.includes(characters[at - 1] ?? '-'));
  const betweenWords = candidates.find((at) => words.has(at));
  return afterPause ?? betweenWords ?? candidates[0] ?? even;
}

/** Indexes (code points) at which words begin. */
function wordStarts(title: string): Set<number> {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title);
  return new Set([...segments].map(({ index }) => [...title.slice(0, index)].length));
}
