import { pinyin } from 'pinyin-pro';
import type { PinyinRow } from '../format.ts';
import type { SearchDocument } from './documents.ts';

/**
 * What pinyin can spell: every name, of the entries that ask for it, that holds a hanzi, with its
 * syllables. Letters and digits in a name stand for themselves; other signs fall away.
 */
export function buildPinyin(documents: readonly SearchDocument[]): PinyinRow[] {
  return documents
    .filter(({ spelled }) => spelled)
    .flatMap(({ title, also, url }) =>
      [...new Set([title, ...also])]
        .filter((name) => /\p{Script=Han}/u.test(name))
        .map((name): PinyinRow => [name, url, syllables(name)]),
    );
}

function syllables(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ');
}
