import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { Problem } from '../authoring/problem.ts';
import { listPages, readPage, textsMarked } from './built-page.ts';

/** Attribute of every element set in the heading serif. */
export const SERIF_MARK = 'data-serif';

const FONT = 'noto-serif-sc-chinese-simplified-700-normal.woff2';

/** Every character that the built pages set in the heading serif, sorted, without white space. */
export function headingCharacters(dir: string): string[] {
  const characters = new Set<string>();
  for (const file of listPages(dir)) {
    for (const text of textsMarked(readPage(dir, file), SERIF_MARK)) {
      for (const character of text) if (/\S/u.test(character)) characters.add(character);
    }
  }
  return [...characters].sort();
}

/**
 * The heading serif (Noto Serif SC Bold, SIL Open Font License 1.1) cut down to the given
 * characters, as WOFF2, with a problem for each character that the result cannot draw.
 */
export async function subsetHeadingFont(
  characters: readonly string[],
): Promise<{ readonly woff2: Buffer; readonly problems: readonly Problem[] }> {
  const require = createRequire(import.meta.url);
  const whole = readFileSync(require.resolve(`@fontsource/noto-serif-sc/files/${FONT}`));
  const woff2 = await subsetFont(whole, characters.join(''), { targetFormat: 'woff2' });
  const font = fontkit.create(woff2) as Font;
  const missing = characters.filter((c) => !font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
  const problems = missing.map((character) => ({
    file: 'fonts/heading.woff2',
    found: `no glyph for “${character}”`,
    expected: 'a glyph for every character of a heading',
    todo: 'Use another character in the heading or title that holds it.',
  }));
  return { woff2, problems };
}
