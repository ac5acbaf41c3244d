import { pinyin } from 'pinyin-pro';
import type { Entry } from './schema.ts';

/** Entries under one heading of the pinyin order. */
export interface LetterGroup {
  /** A–Z, or 数字 for terms that begin with a digit. */
  readonly letter: string;
  readonly entries: readonly Entry[];
}

const DIGITS = '数字';

/** A term as it is sorted: pinyin without tones of its letters, digits and hanzi. */
export function sortKey(term: string): string {
  const spoken = term.replace(/[^\p{L}\p{N}+]/gu, '');
  return pinyin(spoken, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .toLowerCase();
}

/** Entries by the first letter of their pinyin: terms with digits first, then A to Z. */
export function byPinyin(entries: readonly Entry[]): LetterGroup[] {
  const keyed = entries
    .map((entry) => ({ entry, key: sortKey(entry.term) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const groups = new Map<string, Entry[]>();
  for (const { entry, key } of keyed) {
    const first = key.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : DIGITS;
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }));
}
