import { pinyin } from 'pinyin-pro';
import type { PinyinRow } from '../format.ts';
import { KINDS } from '../kind.ts';
import type { SearchDocument } from './records.ts';

/**
 * What pinyin can spell: every name of the terms and places that begins with a hanzi or holds one,
 * with its syllables. Letters and digits in a name stand for themselves; other signs fall away.
 */
export function buildPinyin(documents: readonly SearchDocument[]): PinyinRow[] {
  return documents
    .filter(({ kind }) => kind === '名词' || kind === '地方')
    .flatMap(({ kind, title, also = [], url }) =>
      [...new Set([title, ...also])]
        .filter((name) => /\p{Script=Han}/u.test(name))
        .map((name): PinyinRow => [KINDS.indexOf(kind), name, url, syllables(name)]),
    );
}

function syllables(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ');
}
