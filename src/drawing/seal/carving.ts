import type { Path } from 'fontkit';
import { optimize } from 'svgo';
import { pathData } from '../glyphs.ts';
import { fontFor } from '../typeface.ts';

/** The area that characters are cut into, in units of the picture. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Cut {
  readonly path: Path;
  /** Length of the letter's outline: how much there is to cut. */
  readonly length: number;
}

const GAP = 14;
const MAX_STRETCH = 2.8;
const BLADE = { narrowest: 10, widest: 30, reach: 200_000 };

function readCut(character: string): Cut {
  const { path } = fontFor(character, 200).glyphForCodePoint(character.codePointAt(0) ?? 0);
  let length = 0;
  let [x, y] = [0, 0];
  for (const { command, args } of path.commands) {
    const [toX = x, toY = y] = args.slice(-2);
    if (command !== 'moveTo') length += Math.hypot(toX - x, toY - y);
    [x, y] = [toX, toY];
  }
  return { path, length };
}

/** Fits a letter into a box, but out of its own proportions only so far; then centres it. */
function fit(path: Path, box: Box): string {
  const { minX, minY, maxX, maxY } = path.bbox;
  const fitX = box.width / Math.max(maxX - minX, 1);
  const fitY = box.height / Math.max(maxY - minY, 1);
  const scaleX = Math.min(fitX, fitY * MAX_STRETCH);
  const scaleY = Math.min(fitY, fitX * MAX_STRETCH);
  const x = box.x + box.width / 2 - ((minX + maxX) / 2) * scaleX;
  const y = box.y + box.height / 2 + ((minY + maxY) / 2) * scaleY;
  return pathData(path.transform(scaleX, 0, 0, -scaleY, x, y));
}

function drawCuts(characters: string, box: Box): string {
  const cuts = [...characters].map(readCut);
  const shortest = Math.min(...cuts.map(({ length }) => length));
  // A crowded letter gets more of the height, though never more than twice its neighbour's.
  const shares = cuts.map(({ length }) => Math.min(length / shortest, 2));
  const unit = (box.height - GAP * (cuts.length - 1)) / shares.reduce((sum, x) => sum + x, 0);
  let y = box.y;
  return cuts
    .map(({ path, length }, index) => {
      const height = (shares[index] ?? 1) * unit;
      const reach = BLADE.reach / (length * Math.sqrt(cuts.length));
      const blade = Math.max(BLADE.narrowest, Math.min(BLADE.widest, reach));
      const inset = {
        x: box.x + blade / 2,
        y: y + blade / 2,
        width: box.width - blade,
        height: height - blade,
      };
      y += height + GAP;
      return `<path d="${fit(path, inset)}" stroke-width="${blade.toFixed(1)}"/>`;
    })
    .join('');
}

/** Path data on whole units, in as few characters as it takes. */
function shorten(paths: string): string {
  const whole = { name: 'convertPathData', params: { floatPrecision: 0 } } as const;
  const { data } = optimize(`<svg>${paths}</svg>`, { plugins: [whole] });
  return data.slice('<svg>'.length, -'</svg>'.length);
}

/**
 * The cuts that make the characters, top to bottom, as SVG paths to be both filled and stroked in
 * one colour. The strokes of a character are of even weight, as a seal's are: a thin letter
 * thickened by the width of the blade, its corners rounded as a blade would.
 *
 * @throws Error naming the character that no font has
 */
export function carve(characters: string, box: Box): string {
  return shorten(drawCuts(characters, box));
}
