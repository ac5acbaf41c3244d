import sharp from 'sharp';
import { coloursOf } from './few-colours.ts';
import { numbered } from './numbered.ts';
import type { Numbered } from './numbered.ts';
import type { Palette } from './palette.ts';

/** A rectangle of a picture, in its pixels; left and width are even. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws what of a picture falls into a box, on the palette's paper, in the palette's sixteen colours.
 *
 * @param shapes pieces of SVG, in the coordinates of the whole picture
 */
export async function drawArea(box: Box, shapes: string, palette: Palette): Promise<Numbered> {
  const { left, top, width, height } = box;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="${left} ${top} ${width} ${height}">` +
    `<rect x="${left}" y="${top}" width="100%" height="100%" fill="${palette.paper}"/>${shapes}</svg>`;
  const data = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  return numbered({ data, width, height }, coloursOf(palette));
}

const drawn = new Map<string, Promise<Numbered>>();

/**
 * {@link drawArea}, but only the first time: for what stands on many pictures at the same place.
 *
 * @param name tells the area from all others that are drawn in this process
 * @param draw gives the shapes when they are needed
 */
export function drawnOnce(
  name: string,
  box: Box,
  draw: () => string,
  palette: Palette,
): Promise<Numbered> {
  const key = JSON.stringify([name, box, palette]);
  const area = drawn.get(key) ?? drawArea(box, draw(), palette);
  drawn.set(key, area);
  return area;
}
