import type { Chapter } from './report.ts';

/** A chapter's digest as one line for descriptions and lists, without a closing 。 */
export function digestLine(chapter: Chapter): string {
  return chapter.digest.map((point) => point.text).join('；');
}

/** A text cut for a meta description: at most `length` characters, the cut marked by …. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
