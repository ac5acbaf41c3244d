import { createRequire } from 'node:module';
import path from 'node:path';
import { openSync } from 'fontkit';
import type { Font } from 'fontkit';
import { codeOf } from '../authoring/invisible.ts';

/**
 * Weights that pictures are drawn in: bold, a middle one for small notes, and a thin one that is
 * only a skeleton, for the seal to thicken.
 */
export type Weight = 200 | 500 | 700;

const opened = new Map<string, Font>();

/** Opens one file of the font package once; the working directory is the project's. */
function openFont(subset: string, weight: Weight): Font {
  const name = `@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-${weight}-normal.woff2`;
  const known = opened.get(name);
  if (known) return known;
  // Not import.meta.url: a bundle may run from a folder outside the project.
  const font = openSync(createRequire(path.resolve('package.json')).resolve(name));
  if (!('layout' in font)) throw new Error(`${name} is a collection of fonts, not one font.`);
  opened.set(name, font);
  return font;
}

const found = new Map<string, Font | undefined>();

/** The font that draws `character`: the Chinese file, or the Latin one for what it lacks. */
function findFont(character: string, weight: Weight): Font | undefined {
  const name = `${weight}${character}`;
  if (!found.has(name)) found.set(name, lookUp(character, weight));
  return found.get(name);
}

function lookUp(character: string, weight: Weight): Font | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return ['chinese-simplified', 'latin']
    .map((subset) => openFont(subset, weight))
    .find((font) => font.hasGlyphForCodePoint(codePoint));
}

/**
 * The font that draws `character`.
 *
 * @throws Error naming the character when no font has it; {@link undrawable} tells beforehand
 */
export function fontFor(character: string, weight: Weight): Font {
  const font = findFont(character, weight);
  if (!font) throw new Error(`The font for pictures has no “${character}” (${codeOf(character)}).`);
  return font;
}

/** The characters of a text that no picture can show, each once. */
export function undrawable(text: string, weight: Weight): string[] {
  return [...new Set(text)].filter((character) => !findFont(character, weight));
}

/** A text of the report as a picture can show it: 〓, printers' sign for a missing type, stands for what it cannot. */
export function drawable(text: string, weight: Weight): string {
  return [...text].map((character) => (findFont(character, weight) ? character : '〓')).join('');
}
