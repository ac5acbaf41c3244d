import { pinyin } from 'pinyin-pro';
import type { PinyinRow } from '../format.ts';
import type { SearchDocument } from './documents.ts';

/**
 * What pinyin can spell: what people say, and every name of the entries that ask for it, if it holds
 * a hanzi, with its syllables. Letters and digits in a name stand for themselves; other signs fall
 * away.
 *
 * @param said everyday words, those first that are the likelier of two that sound alike
 */
export function buildPinyin(
  documents: readonly SearchDocument[],
  said: readonly string[],
): PinyinRow[] {
  const names = documents
    .filter(({ spelled }) => spelled)
    .flatMap(({ title, also, url }) => [title, ...also].map((name) => [name, url] as const));
  const words = said.map((word) => [word, ''] as const);
  const rows = [...words, ...names].map(([name, url]): PinyinRow => [name, url, syllables(name)]);
  const once = new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row]));
  return [...once.values()].filter(([name]) => /\p{Script=Han}/u.test(name));
}

function syllables(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ');
}
