import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { Problem } from '../authoring/problem.ts';
import { textsMarked } from './built-page.ts';
import type { BuiltPage } from './built-page.ts';
import { divide } from './font-slices.ts';
import { missingGlyphs } from './missing-glyph.ts';
import type { Shown } from './missing-glyph.ts';

/** Attribute of every element set in the heading serif. */
export const SERIF_MARK = 'data-serif';

const PACKAGE = '@fontsource/noto-serif-sc';
const FONT = 'noto-serif-sc-chinese-simplified-700-normal.woff2';

/**
 * Tables that headings do without: hints, spacing of Latin letters, and forms of punctuation for
 * vertical lines. Browsers refuse a font that lacks others, `name` among them.
 */
const UNUSED = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep'];

/** A part of the heading serif, as a file of its own. */
export interface FontSlice {
  readonly characters: readonly string[];
  /** Name of its file, which changes with its content. */
  readonly name: string;
  readonly woff2: Buffer;
}

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

/** The characters that a page sets in the heading serif, each once, sorted. */
export function headingCharacters(page: BuiltPage): string[] {
  return charactersOf(textsMarked(page, SERIF_MARK).join(''));
}

/**
 * The heading serif (Noto Serif SC Bold, SIL Open Font License 1.1) cut down to the characters of
 * the pages, in slices, so that each page loads little but its own.
 *
 * @param pages the characters of each page
 */
export async function sliceHeadingFont(
  pages: readonly (readonly string[])[],
): Promise<FontSlice[]> {
  const whole = readFileSync(fileOfPackage(`files/${FONT}`));
  return Promise.all(
    divide(pages).map(async (characters) => {
      const woff2 = await subsetFont(whole, characters.join(''), {
        targetFormat: 'woff2',
        noHinting: true,
        noLayoutClosure: true,
        dropTables: UNUSED,
      });
      const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 8);
      return { characters, name: `heading.${hash}.woff2`, woff2 };
    }),
  );
}

/** Writes slices, and the licence they are under, into a folder, which is made. */
export function writeSlices(slices: readonly FontSlice[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, woff2 } of slices) writeFileSync(path.join(folder, name), woff2);
  writeFileSync(path.join(folder, 'OFL.txt'), readFileSync(fileOfPackage('LICENSE')));
}

/**
 * A problem for each character of the headings that no slice can draw.
 *
 * @param reportDir the report's folder, in which the heading was written
 */
export function missingInSlices(
  slices: readonly FontSlice[],
  headings: readonly Shown[],
  reportDir: string,
): Problem[] {
  const fonts = slices.map(({ woff2 }) => fontkit.create(woff2) as Font);
  const lacks = (character: string): boolean =>
    !fonts.some((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const missing = headings.flatMap((heading) =>
    charactersOf(heading.words)
      .filter(lacks)
      .map((character) => ({ ...heading, character })),
  );
  return missingGlyphs(missing, 'the heading font', reportDir);
}

function fileOfPackage(file: string): string {
  return createRequire(import.meta.url).resolve(`${PACKAGE}/${file}`);
}

/** The characters of a text that can be seen, each once, sorted. */
function charactersOf(text: string): string[] {
  return [...new Set(text.replace(/\s/gu, ''))].sort();
}
