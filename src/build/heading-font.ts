import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { Problem } from '../authoring/problem.ts';
import { textsMarked } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';
import { missingGlyph } from './missing-glyph.ts';
import type { Shown } from './missing-glyph.ts';

/** Attribute of every element set in the heading serif. */
export const SERIF_MARK = 'data-serif';

const FONT = 'noto-serif-sc-chinese-simplified-700-normal.woff2';

/** What the built pages set in the heading serif, each text once, with the first page that does. */
export function headings(pages: readonly BuiltPage[]): Shown[] {
  const found = new Map<string, Shown>();
  for (const page of pages) {
    for (const words of textsMarked(page, SERIF_MARK)) {
      if (!found.has(words)) found.set(words, { words, page: page.file });
    }
  }
  return [...found.values()];
}

/**
 * The heading serif (Noto Serif SC Bold, SIL Open Font License 1.1) cut down to the characters of
 * the headings, as WOFF2, with a problem for each character that the result cannot draw.
 *
 * @param reportDir the report's folder, in which the heading was written
 */
export async function subsetHeadingFont(
  headings: readonly Shown[],
  reportDir: string,
): Promise<{ readonly woff2: Buffer; readonly problems: readonly Problem[] }> {
  const require = createRequire(import.meta.url);
  const whole = readFileSync(require.resolve(`@fontsource/noto-serif-sc/files/${FONT}`));
  const characters = charactersOf(headings.map(({ words }) => words).join(''));
  const woff2 = await subsetFont(whole, characters.join(''), { targetFormat: 'woff2' });
  const font = fontkit.create(woff2) as Font;
  const lacks = (character: string): boolean =>
    !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const problems = headings.flatMap((heading) =>
    charactersOf(heading.words)
      .filter(lacks)
      .map((character) => missingGlyph({ ...heading, character }, 'the heading font', reportDir)),
  );
  return { woff2, problems };
}

/** The characters of a text that can be seen, each once, sorted. */
function charactersOf(text: string): string[] {
  return [...new Set(text.replace(/\s/gu, ''))].sort();
}
