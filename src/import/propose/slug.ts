import { pinyin } from 'pinyin-pro';

/** Most syllables of a slug. */
const LONGEST = 6;

/**
 * Gives names that are new each time: the pinyin of a text, syllable by syllable, with a number behind
 * it where it was given before (chan-liang-2).
 *
 * @param taken names that are not to be given
 */
export function createSlugs(taken: Iterable<string> = []): (text: string) => string {
  const given = new Set(taken);
  return (text) => {
    const name = slugOf(text);
    let slug = name;
    for (let number = 2; given.has(slug); number += 1) slug = `${name}-${number}`;
    given.add(slug);
    return slug;
  };
}

/** Pinyin without tones, letters and digits as they are; `x` where there is nothing to spell. */
function slugOf(text: string): string {
  const spelled = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const parts = spelled
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return parts.slice(0, LONGEST).join('-') || 'x';
}
