import { coarse } from './few-colours.ts';
import type { Colours } from './few-colours.ts';

/** A picture as pixels of three bytes, red, green and blue, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  /** Even, as two pixels share a byte of the file. */
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as numbers of at most sixteen colours, row by row as a PNG holds them: a byte for the
 * filter (none), then two pixels a byte.
 */
export interface Numbered {
  readonly rows: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The corner of a picture that lies on a larger one, in pixels; its left is even. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Gives each pixel the number of the colour nearest to it. */
export function numbered({ data, width, height }: Pixels, { nearest }: Colours): Numbered {
  const length = rowLength(width);
  const rows = new Uint8Array(length * height);
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (let byte = row * length + 1; byte < (row + 1) * length; byte += 1) {
      const first = coarse(data[at]!, data[at + 1]!, data[at + 2]!);
      const second = coarse(data[at + 3]!, data[at + 4]!, data[at + 5]!);
      rows[byte] = (nearest[first]! << 4) | nearest[second]!;
      at += 6;
    }
  }
  return { rows, width, height };
}

/** A picture with others laid over it, each at its corner. */
export function pasted(
  ground: Numbered,
  pieces: readonly (Corner & { readonly piece: Numbered })[],
): Numbered {
  const rows = ground.rows.slice();
  const length = rowLength(ground.width);
  for (const { left, top, piece } of pieces) {
    const own = rowLength(piece.width);
    for (let row = 0; row < piece.height; row += 1) {
      const strip = piece.rows.subarray(row * own + 1, (row + 1) * own);
      rows.set(strip, (top + row) * length + 1 + left / 2);
    }
  }
  return { ...ground, rows };
}

function rowLength(width: number): number {
  return 1 + width / 2;
}
