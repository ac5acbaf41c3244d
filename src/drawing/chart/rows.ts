import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { ChartPlan } from '../../layers/figures/lists.ts';
import { box, disc, round, roughWidth, WIDTH, wrap } from './scene.ts';
import type { Mark, Scene } from './scene.ts';
import type { Item } from './series.ts';

const TEXT = 15;
const LEADING = 20;
/** Room at the right of a dot for the dot itself and its arrow. */
const DOT_ROOM = 16;
const GAP = 14;
/** Height of the line that a row's dot or bar stands on. */
const TRACK = 24;
const AXIS = 22;
const AXIS_TEXT = 12;

/** Squares of a count: side, distance from one to the next, and how many in a line. */
const SQUARE = { side: 5, pitch: 6.4, columns: 54 } as const;

type Scale = ScaleLinear<number, number>;

/**
 * Draws a picture's rows: each a label and its number, and below them its dot, bar or squares.
 *
 * @param top height left free above them
 */
export function drawRows(
  { shape, unit }: Pick<ChartPlan, 'shape' | 'unit'>,
  items: readonly Item[],
  top: number,
): Scene {
  if (shape === 'squares') return drawSquares(items, top);
  const most = shape === 'rates' ? 100 : Math.max(...items.map(({ amount }) => amount));
  const scale = scaleLinear([0, most], [0.5, WIDTH - (shape === 'dots' ? DOT_ROOM : 0.5)]).nice(5);
  const marks: Mark[] = [];
  let y = top + AXIS;
  for (const item of items) {
    y = drawHead(item, y, marks);
    marks.push(...drawGrid(scale, y), ...drawValue(shape, item, scale, y + TRACK / 2 - 2));
    y += TRACK;
  }
  return {
    width: WIDTH,
    height: y + 6,
    marks: [...drawAxis(scale, unit, top), ...marks],
  };
}

/** The label, wrapped beside its number. Returns the baseline's lower edge. */
function drawHead({ label, number }: Item, y: number, marks: Mark[]): number {
  const room = WIDTH - roughWidth(number, TEXT) - GAP;
  const lines = wrap(label, TEXT, room);
  lines.forEach((words, index) => {
    const at = y + LEADING * (index + 1) - 3;
    marks.push({ x: 0, y: at, size: TEXT, words, ink: 'vermilion' });
  });
  marks.push({
    x: WIDTH,
    y: y + LEADING - 3,
    size: TEXT,
    words: number,
    ink: 'ink',
    bold: true,
    anchor: 'end',
  });
  return y + LEADING * lines.length;
}

/** The numbers of the scale; the last one says the unit, and one it would cover is left out. */
function drawAxis(scale: Scale, unit: string, top: number): Mark[] {
  const ticks = scale.ticks(5);
  const most = Math.max(...ticks);
  const room = WIDTH - roughWidth(`${most}${unit}`, AXIS_TEXT);
  return ticks.flatMap((tick): Mark[] => {
    const words = `${tick}${tick === most || unit === '%' ? unit : ''}`;
    const look = { y: top + 13, size: AXIS_TEXT, words, ink: 'quiet' } as const;
    if (tick === 0) return [{ ...look, x: 0 }];
    if (tick === most) return [{ ...look, x: WIDTH, anchor: 'end' }];
    const x = round(scale(tick));
    if (x + roughWidth(words, AXIS_TEXT) / 2 > room) return [];
    return [{ ...look, x, anchor: 'middle' }];
  });
}

/** The scale's lines behind one dot or bar: short, so that they do not run through the labels. */
function drawGrid(scale: Scale, y: number): Mark[] {
  const d = scale.ticks(5).map((tick) => `M${round(scale(tick))} ${round(y + 1)}v${TRACK - 6}`);
  return [{ d: d.join(''), stroke: 1, ink: 'rule' }];
}

function drawValue(shape: ChartPlan['shape'], item: Item, scale: Scale, y: number): Mark[] {
  const [from, x] = [scale(0), scale(item.amount)];
  if (shape === 'dots') {
    return [
      { d: `M${round(from)} ${round(y)}H${round(x)}`, stroke: 1, ink: 'vermilion' },
      ...drawDot(item, x, y),
    ];
  }
  const filled: Mark = { d: box(from, y - 5, x - from, 10), ink: 'vermilion' };
  if (shape === 'bars') return [filled];
  const whole = box(from, y - 5, scale(100) - from, 10);
  return [{ d: whole, stroke: 1, ink: 'vermilion' }, filled];
}

/** A disc for the number itself, an arrow beside it for 以上 or 以内, a ring for 左右. */
function drawDot({ comparator }: Item, x: number, y: number): Mark[] {
  if (comparator === '≈') return [{ d: disc(x, y, 5), stroke: 2, ink: 'vermilion' }];
  const dot: Mark = { d: disc(x, y, 5.5), ink: 'vermilion' };
  if (comparator === '=') return [dot];
  const more = comparator === '≥' || comparator === '>';
  const [foot, tip] = more ? [x + 8, 5] : [x - 8, -5];
  const d = `M${round(foot)} ${round(y - 4)}l${tip} 4l${-tip} 4`;
  return [dot, { d, stroke: 2, ink: 'vermilion' }];
}

function drawSquares(items: readonly Item[], top: number): Scene {
  const marks: Mark[] = [];
  let y = top;
  for (const theme of new Set(items.map((item) => item.theme))) {
    marks.push({ x: 0, y: y + 19, size: 13, words: theme, ink: 'quiet', bold: true });
    y += 27;
    marks.push({ d: `M0 ${round(y)}H${WIDTH}`, stroke: 1, ink: 'quiet' });
    for (const item of items.filter((other) => other.theme === theme)) {
      y = drawHead(item, y + 3, marks) + 3;
      const { side, pitch, columns } = SQUARE;
      const d = Array.from({ length: item.amount }, (_, index) =>
        box((index % columns) * pitch, y + Math.floor(index / columns) * pitch, side, side),
      );
      marks.push({ d: d.join(''), ink: 'vermilion' });
      y += Math.ceil(item.amount / columns) * pitch + 5;
    }
    y += 10;
  }
  return { width: WIDTH, height: y, marks };
}
