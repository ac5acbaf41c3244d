/** A point of an outline. */
export type Point = readonly [x: number, y: number];

/** A greyscale picture, row by row. */
export interface Field {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Side = 't' | 'r' | 'b' | 'l';

/** Marching squares: for each pattern of corners inside (8 4 / 1 2), the sides a line enters and leaves by. */
const CASES: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['l', 'b']],
  [['b', 'r']],
  [['l', 'r']],
  [['r', 't']],
  [
    ['r', 't'],
    ['l', 'b'],
  ],
  [['b', 't']],
  [['l', 't']],
  [['t', 'l']],
  [['t', 'b']],
  [
    ['t', 'l'],
    ['b', 'r'],
  ],
  [['t', 'r']],
  [['r', 'l']],
  [['r', 'b']],
  [['b', 'l']],
  [],
];

const LEVEL = 128;

/** Links every crossing of the level to the next one along its contour, by edge number. */
function linkCrossings({ data, width, height }: Field): Map<number, number> {
  const inside = (at: number): number => ((data[at] ?? 0) >= LEVEL ? 1 : 0);
  const links = new Map<number, number>();
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const at = y * width + x;
      const below = at + width;
      const corners = inside(at) * 8 + inside(at + 1) * 4 + inside(below + 1) * 2 + inside(below);
      // An edge is named by its upper or left end: even along a row, odd down a column.
      const edges = { t: 2 * at, l: 2 * at + 1, b: 2 * below, r: 2 * (at + 1) + 1 };
      for (const [from, to] of CASES[corners] ?? []) links.set(edges[from], edges[to]);
    }
  }
  return links;
}

function crossing({ data, width }: Field, edge: number): Point {
  const at = edge >> 1;
  const down = edge & 1;
  const first = data[at] ?? 0;
  const second = data[down ? at + width : at + 1] ?? 0;
  const part = (LEVEL - first) / (second - first);
  const x = at % width;
  const y = Math.floor(at / width);
  return down ? [x, y + part] : [x + part, y];
}

/** Traces the closed outlines of the picture's light areas and of the holes in them. */
export function traceContours(field: Field): Point[][] {
  const links = linkCrossings(field);
  const loops: Point[][] = [];
  for (const start of links.keys()) {
    const loop: Point[] = [];
    let edge: number | undefined = start;
    while (edge !== undefined && links.has(edge)) {
      loop.push(crossing(field, edge));
      const next: number | undefined = links.get(edge);
      links.delete(edge);
      edge = next;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}
