import { pinyin } from 'pinyin-pro';

/** A slug is made of so many hanzi. */
const HANZI = 4;

/**
 * A name for an address: the pinyin of a title's first hanzi, or its letters and digits where it has
 * none. One that is taken gets a number.
 */
export function slugOf(title: string, taken: ReadonlySet<string>): string {
  const hanzi = [...title].filter((character) => /\p{Script=Han}/u.test(character)).slice(0, HANZI);
  const spoken = hanzi.length > 0 ? pinyin(hanzi.join(''), { toneType: 'none', v: true }) : title;
  const base =
    spoken
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'chapter';
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

/** A slug for each title, in order, none of them twice or taken already. */
export function slugsOf(titles: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return titles.map((title) => {
    const slug = slugOf(title, used);
    used.add(slug);
    return slug;
  });
}
