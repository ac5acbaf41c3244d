import type { Font, Path } from 'fontkit';
import { fontFor } from './typeface.ts';
import type { Weight } from './typeface.ts';

/** A line of text as an outline; the baseline runs from (0, 0) to (width, 0) and y points down. */
export interface TextPath {
  /** SVG path data, to be filled by the nonzero rule. */
  readonly d: string;
  /** Advance width, side bearings included. */
  readonly width: number;
  /** Where the ink itself begins and ends, for optical alignment; both 0 without ink. */
  readonly left: number;
  readonly right: number;
}

interface Run {
  readonly font: Font;
  text: string;
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

function splitRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const font = fontFor(character, 700);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** SVG path data of a font's outline, to a tenth of a unit. */
export function pathData(path: Path): string {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return path.commands
    .map(({ command, args }) => LETTERS[command] + args.map(round).join(' '))
    .join('');
}

/**
 * Draws one line of text in bold serif, kerned, with adjoining punctuation set close.
 *
 * @throws Error naming the first character that no font has
 */
export function textPath(text: string, size: number): TextPath {
  let d = '';
  let pen = 0;
  let left = Infinity;
  let right = -Infinity;
  for (const { font, text: part } of splitRuns(text)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(part, { kern: true, chws: true });
    glyphs.forEach((glyph, index) => {
      const at = positions[index];
      const x = pen + (at?.xOffset ?? 0) * scale;
      const path = glyph.path.transform(scale, 0, 0, -scale, x, -(at?.yOffset ?? 0) * scale);
      if (path.commands.length > 0) {
        d += pathData(path);
        left = Math.min(left, path.bbox.minX);
        right = Math.max(right, path.bbox.maxX);
      }
      pen += (at?.xAdvance ?? glyph.advanceWidth) * scale;
    });
  }
  return d === '' ? { d, width: pen, left: 0, right: 0 } : { d, width: pen, left, right };
}

/** How far below the top of its square a hanzi's baseline lies, in sizes. */
const HANGS = 0.88;

/**
 * Draws one column of text from top to bottom, a square for each character and marks in their
 * upright forms. The column's middle runs from (0, 0) down.
 *
 * @param leading distance of the squares' tops; the size when left out
 * @throws Error naming the first character that no font has
 */
export function uprightPath(text: string, size: number, weight: Weight, leading = size): string {
  return [...text]
    .map((character, index) => {
      const font = fontFor(character, weight);
      const scale = size / font.unitsPerEm;
      const [glyph] = font.layout(character, { vert: true }).glyphs;
      if (!glyph) return '';
      const x = (-glyph.advanceWidth * scale) / 2;
      const y = index * leading + HANGS * size;
      return pathData(glyph.path.transform(scale, 0, 0, -scale, x, y));
    })
    .join('');
}

/** Path data painted with its origin at a point, as a piece of SVG. */
export function fill(d: string, x: number, y: number, colour: string): string {
  return `<path fill="${colour}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${d}"/>`;
}
