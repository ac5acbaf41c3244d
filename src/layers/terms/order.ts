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
  const byKey = Map.groupBy(entries, ({ term }) => sortKey(term));
  const groups = Map.groupBy([...byKey.keys()].sort(), (key) => {
    const first = key.charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : DIGITS;
  });
  return [...groups].map(([letter, keys]) => {
    return { letter, entries: keys.flatMap((key) => byKey.get(key) ?? []) };
  });
}
