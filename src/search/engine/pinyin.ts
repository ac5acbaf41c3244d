import type { PinyinRow } from '../format.ts';

/** An entry that a query spells in pinyin. */
export interface Spelled {
  readonly title: string;
  /** Path under the base path. */
  readonly url: string;
}

/** The most suggestions made. */
const LIMIT = 8;

/**
 * Entries that `word` (normalised) spells, in whole syllables or initials or a mixture
 * (shazhuanfang, szf, szfang), the last syllable possibly unfinished; names it spells completely
 * come first, then those that begin with it, then those that hold it.
 */
export function spelledBy(word: string, rows: readonly PinyinRow[]): Spelled[] {
  const letters = word.replace(/ü/g, 'v').replace(/[^a-z0-9]/g, '');
  if (letters.length < 2) return [];
  const ranked = rows.flatMap(([title, url, syllables]) => {
    const rank = rankOf(letters, syllables.split(' '));
    return rank === undefined ? [] : [{ title, url, rank }];
  });
  const found = new Map<string, Spelled>();
  for (const { title, url } of ranked.sort((a, b) => a.rank - b.rank)) {
    if (!found.has(url)) found.set(url, { title, url });
  }
  return [...found.values()].slice(0, LIMIT);
}

/** 0: the whole name, 1: its beginning, 2: a later part of it, undefined: not spelled. */
function rankOf(letters: string, syllables: readonly string[]): number | undefined {
  for (let start = 0; start < syllables.length; start += 1) {
    const end = spell(letters, syllables, start);
    if (end !== undefined) return start > 0 ? 2 : end === syllables.length ? 0 : 1;
  }
  return undefined;
}

/** How far from syllable `at` the letters reach when each syllable is given in full or initially. */
function spell(letters: string, syllables: readonly string[], at: number): number | undefined {
  if (letters === '') return at;
  const syllable = syllables[at];
  if (syllable === undefined) return undefined;
  if (syllable.startsWith(letters)) return at + 1;
  for (const part of [
    syllable,
    /^[csz]h/.test(syllable) ? syllable.slice(0, 2) : '',
    syllable.slice(0, 1),
  ]) {
    if (part !== '' && letters.startsWith(part)) {
      const end = spell(letters.slice(part.length), syllables, at + 1);
      if (end !== undefined) return end;
    }
  }
  return undefined;
}
