import { createRequire } from 'node:module';
import path from 'node:path';
import { openSync } from 'fontkit';
import type { Font } from 'fontkit';

/** Weights that pictures are drawn in: the thin one is only a skeleton, for the seal to thicken. */
type Weight = 200 | 700;

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

/**
 * The font that draws `character`: the Chinese file, or the Latin one for what it lacks.
 *
 * @throws Error naming the character when neither has it
 */
export function fontFor(character: string, weight: Weight): Font {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const subset of ['chinese-simplified', 'latin']) {
    const font = openFont(subset, weight);
    if (font.hasGlyphForCodePoint(codePoint)) return font;
  }
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `The font for pictures has no “${character}” (U+${hex}). Reword the text or add a font.`,
  );
}
