import { FEWEST_POINTS } from './frontmatter.ts';
import { bodySentences } from './report.ts';
import type { Chapter } from './report.ts';

/** Whether a chapter is long enough for a digest: what has fewer sentences than that points is sooner read. */
export function canBeDigested(chapter: Chapter): boolean {
  return bodySentences(chapter).length >= FEWEST_POINTS;
}

/**
 * A chapter in one line for descriptions and lists, without a closing 。: its digest, or else the
 * report's own words, from the first on.
 */
export function digestLine(chapter: Chapter): string {
  const { digest, paragraphs } = chapter;
  if (digest.length > 0) return digest.map((point) => point.text).join('；');
  const words = paragraphs.map(({ text }) => text).join('');
  return shorten(words, OPENING).replace(/。$/u, '');
}

/** So many characters of a chapter are enough to know it by. */
const OPENING = 120;

/** A text cut for a meta description: at most `length` characters, the cut marked by …. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
