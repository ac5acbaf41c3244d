import { codeOf } from '../authoring/invisible.ts';
import type { Problem } from '../authoring/problem.ts';
import type { Place } from '../report/located-text.ts';
import { findWritten } from './written.ts';

/** Words that readers are shown, and the built page that shows them, where it is one. */
export interface Shown {
  readonly words: string;
  /** Path of the page relative to the output folder. */
  readonly page?: string;
}

/**
 * The problem that a font cannot draw a character of some words, at the line where they are
 * written, or else the character.
 *
 * @param font what it is called in a message
 */
function missingGlyph(
  { words, page, character }: Shown & { readonly character: string },
  font: string,
  reportDir: string,
): Problem {
  const place =
    findWritten(reportDir, words) ??
    findWritten(reportDir, character) ??
    ({ file: page === undefined ? 'content/' : `dist/${page}` } satisfies Place);
  return {
    ...place,
    found: `the character “${character}” (${codeOf(character)}) in “${words.trim()}”, which ${font} does not have`,
    expected: `characters that ${font}, Noto Serif SC, has`,
    todo: 'Write these words without it.',
  };
}

/** The problems of many words: a character once for each line, in the shortest words that show it. */
export function missingGlyphs(
  missing: readonly (Shown & { readonly character: string })[],
  font: string,
  reportDir: string,
): Problem[] {
  const told = new Map<string, Problem>();
  for (const one of missing.toSorted((a, b) => a.words.length - b.words.length)) {
    const problem = missingGlyph(one, font, reportDir);
    const key = `${problem.file}:${problem.line} ${one.character}`;
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()];
}
