import { inksOf, mix } from './palette.ts';
import type { Palette } from './palette.ts';

/** Colours by number, at most sixteen: as many as half a byte can name. */
export interface Colours {
  /** `#rrggbb`, in the order of their numbers. */
  readonly list: readonly string[];
  /** The number of the colour nearest to a pixel's, by {@link coarse}. */
  readonly nearest: Uint8Array;
}

/** How strong an ink stands on an edge, in steps that the eye takes for a smooth line. */
const STEPS = [1, 0.86, 0.72, 0.57, 0.43, 0.29, 0.14];

/** Channels are looked up by their upper bits. */
const BITS = 6;
const SIZE = 1 << BITS;
const DROPPED = 8 - BITS;

/**
 * The colours that a picture of the site's inks holds: the paper, the strengths of both inks on it, and the
 * rule's. As they are named beforehand, thin grey strokes stay grey beside much red, which no
 * counting of a picture's own colours warrants, and every picture has the same.
 */
export function coloursOf(palette: Palette): Colours {
  const name = Object.values(palette).join();
  const colours = known.get(name) ?? countOut(palette);
  known.set(name, colours);
  return colours;
}

/** Hundreds of pictures have the same, and the table takes longer than one of them. */
const known = new Map<string, Colours>();

function countOut(palette: Palette): Colours {
  const { paper, ink, vermilion } = palette;
  const strengths = [ink, vermilion].flatMap((colour) =>
    STEPS.map((step) => mix(colour, paper, step)),
  );
  const list = [paper, ...strengths, inksOf(palette).rule];
  return { list, nearest: nearestTable(list.map(channels)) };
}

type Channels = readonly [number, number, number];

/** The three channels of `#rrggbb`. */
export function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Where a colour (each channel from 0 to 255) is looked up: by the upper bits of its channels. */
export function coarse(red: number, green: number, blue: number): number {
  return ((((red >> DROPPED) << BITS) | (green >> DROPPED)) << BITS) | (blue >> DROPPED);
}

function nearestTable(colours: readonly Channels[]): Uint8Array {
  const table = new Uint8Array(SIZE ** 3);
  const middle = (step: number): number => (step << DROPPED) + (1 << (DROPPED - 1));
  for (let at = 0; at < table.length; at += 1) {
    const blue = middle(at % SIZE);
    const green = middle(Math.floor(at / SIZE) % SIZE);
    const red = middle(Math.floor(at / SIZE ** 2));
    let least = Infinity;
    colours.forEach(([r, g, b], number) => {
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [least, table[at]] = [distance, number];
    });
  }
  return table;
}
