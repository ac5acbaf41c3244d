import { carve } from './carving.ts';

/** Side of the square that a seal is drawn on; its `viewBox` is `0 0 512 512`. */
export const SEAL_GRID = 512;

/** Colours of a seal: its stone, and what shows where the stone is cut away. */
interface SealColours {
  readonly vermilion: string;
  readonly paper: string;
}

/** Where a seal stands in a larger picture: its corner and its side. */
interface SealPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const RIM = 40;

/** The edge of the stone: straight cuts of uneven length, none quite square, one corner worn. */
const STONE =
  'M6 46Q5 9 41 6l107-3 114 4 129-3 79 2q34 2 36 37l3 115-3 132 3 112-2 56' +
  '-9 13-3 17q-8 16-33 18l-124 3-117-4-124 3-53-1q-37-2-39-39L3 361l4-125-3-105Z';

// Every page shows the same seal.
const carved = new Map<string, string>();

/**
 * The shapes of a square seal with the characters, top to bottom, cut into it, as a piece of SVG on
 * {@link SEAL_GRID}. The cuts are painted over the stone, which every renderer draws alike; the
 * colours may be any that SVG knows.
 *
 * @throws Error naming the character that no font has
 */
export function drawSeal(characters: string, { vermilion, paper }: SealColours): string {
  const side = SEAL_GRID - 2 * RIM;
  const cuts =
    carved.get(characters) ?? carve(characters, { x: RIM, y: RIM, width: side, height: side });
  carved.set(characters, cuts);
  return (
    `<path fill="${vermilion}" d="${STONE}"/>` +
    `<g fill="${paper}" stroke="${paper}" stroke-linejoin="round">${cuts}</g>`
  );
}

/** A seal's shapes set into a larger picture. */
export function placeSeal(seal: string, { x, y, size }: SealPlace): string {
  const scale = Number((size / SEAL_GRID).toFixed(5));
  return `<g transform="translate(${x} ${y}) scale(${scale})">${seal}</g>`;
}

/** A seal's shapes as an SVG document of its own. */
export function sealDocument(seal: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SEAL_GRID}" height="${SEAL_GRID}" ` +
    `viewBox="0 0 ${SEAL_GRID} ${SEAL_GRID}">${seal}</svg>`
  );
}
