import sharp from 'sharp';
import { traceContours } from './contour.ts';
import type { Field, Point } from './contour.ts';
import { fittedGlyph } from './glyphs.ts';
import { area, outlineData, simplify } from './outline.ts';

/** Side of the square that {@link sealPath} draws on: the seal's `viewBox` is `0 0 SEAL_GRID SEAL_GRID`. */
export const SEAL_GRID = 512;

/** Colours of a seal, and the side it is shown at. */
export interface SealOptions {
  readonly size?: number;
  readonly paper: string;
  readonly vermilion: string;
}

const RIM = 44;
const GAP = 20;
const STROKE = 19;

/** Corners and edges of the stone, clockwise: straight cuts of uneven length, none quite square. */
const STONE: readonly Point[] = [
  [9, 40],
  [16, 17],
  [38, 7],
  [150, 4],
  [236, 8],
  [247, 5],
  [398, 3],
  [474, 8],
  [497, 18],
  [506, 42],
  [509, 170],
  [505, 262],
  [508, 281],
  [506, 408],
  [503, 476],
  [491, 497],
  [468, 506],
  [352, 508],
  [330, 504],
  [214, 509],
  [96, 506],
  [41, 508],
  [17, 498],
  [6, 473],
  [4, 352],
  [8, 306],
  [5, 288],
  [3, 142],
];

/** Strokes of even weight, as a seal's are: a thin letter thickened by the width of the blade. */
async function carve(characters: string): Promise<Field> {
  const cells = [...characters];
  const inner = SEAL_GRID - 2 * RIM;
  const height = (inner - GAP * (cells.length - 1)) / cells.length;
  const glyphs = cells.map((character, index) =>
    fittedGlyph(
      character,
      200,
      {
        x: RIM + STROKE / 2,
        y: RIM + STROKE / 2 + index * (height + GAP),
        width: inner - STROKE,
        height: height - STROKE,
      },
      2.4,
    ),
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SEAL_GRID}" height="${SEAL_GRID}">` +
    `<rect width="100%" height="100%"/><path d="${glyphs.join('')}" fill="#fff" stroke="#fff" ` +
    `stroke-width="${STROKE}" stroke-linejoin="round"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .greyscale()
    .blur(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/**
 * Path data of a square seal with the characters, top to bottom, cut out of it. Fill it by the
 * evenodd rule, with `currentColor` where it is inlined: what is cut out shows the paper.
 *
 * @throws Error naming the character that no font has
 */
export async function sealPath(characters: string): Promise<string> {
  const cuts = traceContours(await carve(characters)).filter((loop) => Math.abs(area(loop)) > 40);
  return outlineData([STONE, ...cuts.map((loop) => simplify(loop, 1.4))]);
}

/** A seal as an SVG document of its own, the characters in the colour of the paper. */
export async function sealSvg(characters: string, options: SealOptions): Promise<string> {
  const { size = SEAL_GRID, paper, vermilion } = options;
  const d = await sealPath(characters);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" ` +
    `viewBox="0 0 ${SEAL_GRID} ${SEAL_GRID}"><path fill="${paper}" d="M20 20h472v472H20z"/>` +
    `<path fill="${vermilion}" fill-rule="evenodd" d="${d}"/></svg>`
  );
}
