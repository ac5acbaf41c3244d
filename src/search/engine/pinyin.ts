import type { PinyinRow } from '../format.ts';

/** An entry that a query spells in pinyin. */
export interface Spelled {
  readonly title: string;
  /** Path under the base path; empty for an everyday word. */
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
    if (!found.has(url || title)) found.set(url || title, { title, url });
  }
  return [...found.values()].slice(0, LIMIT);
}

/** The most names that letters without spaces are taken to run together. */
const MOST_TOGETHER = 3;

/**
 * The names, at most three, that `letters` spell in whole syllables one after the other, the longest
 * first one; everyday words before others of the same sound. Empty where they spell something else.
 */
export function spelledWhole(letters: string, rows: readonly PinyinRow[]): string[] {
  const sounds = new Map<string, string>();
  for (const [title, , syllables] of rows) {
    const sound = syllables.replace(/ /g, '');
    if (sound.length > 1 && !sounds.has(sound)) sounds.set(sound, title);
  }
  return together(letters, sounds, MOST_TOGETHER) ?? [];
}

function together(
  letters: string,
  sounds: ReadonlyMap<string, string>,
  most: number,
): string[] | undefined {
  if (letters === '') return [];
  if (most === 0) return undefined;
  for (let length = letters.length; length > 1; length -= 1) {
    const title = sounds.get(letters.slice(0, length));
    const rest = title && together(letters.slice(length), sounds, most - 1);
    if (title && rest) return [title, ...rest];
  }
  return undefined;
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
