import { carve } from './carving.ts';
import { traceContours } from './contour.ts';
import { area, outlineData, simplify } from './outline.ts';

/** Side of the square that a seal is drawn on; its `viewBox` is `0 0 512 512`. */
export const SEAL_GRID = 512;

/** Colours of a seal, and the side it is shown at. */
export interface SealOptions {
  readonly size?: number;
  readonly paper: string;
  readonly vermilion: string;
}

const RIM = 40;

/** The edge of the stone: straight cuts of uneven length, none quite square, one corner worn. */
const STONE =
  'M6 46Q5 9 41 6L148 3 262 7 391 4 470 6Q504 8 506 43L509 158 506 290 509 402 507 458' +
  'L498 471 495 488Q487 504 462 506L338 509 221 505 97 508 44 507Q7 505 5 468L3 361 7 236 4 131Z';

/**
 * Path data of a square seal with the characters, top to bottom, cut out of it. Fill it by the
 * evenodd rule, with `currentColor` where it is inlined: what is cut out shows the paper.
 *
 * @throws Error naming the character that no font has
 */
export async function sealPath(characters: string): Promise<string> {
  const side = SEAL_GRID - 2 * RIM;
  const field = await carve(characters, SEAL_GRID, { x: RIM, y: RIM, width: side, height: side });
  const cuts = traceContours(field).filter((loop) => Math.abs(area(loop)) > 40);
  return STONE + outlineData(cuts.map((loop) => simplify(loop, 0.8)));
}

/** A seal as a piece of SVG, `size` units wide with its corner at (x, y), for a larger picture. */
export function placeSeal(
  path: string,
  { x, y, size, paper, vermilion }: Required<SealOptions> & { x: number; y: number },
): string {
  const scale = Number((size / SEAL_GRID).toFixed(5));
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})">` +
    `<path fill="${paper}" d="M20 20h472v472H20z"/>` +
    `<path fill="${vermilion}" fill-rule="evenodd" d="${path}"/></g>`
  );
}

/** A seal as an SVG document of its own, with the characters in the colour of the paper. */
export async function sealSvg(characters: string, options: SealOptions): Promise<string> {
  const { size = SEAL_GRID, paper, vermilion } = options;
  const d = await sealPath(characters);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" ` +
    `viewBox="0 0 ${SEAL_GRID} ${SEAL_GRID}">` +
    `${placeSeal(d, { x: 0, y: 0, size: SEAL_GRID, paper, vermilion })}</svg>`
  );
}
