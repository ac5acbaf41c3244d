import sharp from 'sharp';
import type { Edition } from '../../edition.ts';
import type { Palette } from '../palette.ts';
import type { ChartPlan } from '../../layers/figures/lists.ts';
import { drawRows } from './rows.ts';
import { WIDTH, wrap } from './scene.ts';
import type { Scene, TextMark } from './scene.ts';
import { itemsOf } from './series.ts';
import type { Choice } from './series.ts';
import { outlinedSvg, svgFile } from './write-svg.ts';

const TITLE = { size: 19, leading: 27 } as const;
const NOTE = { size: 12, leading: 18 } as const;

/** A picture alone, as it stands on the page below its title; `top` units are left free above. */
export function chartScene(plan: ChartPlan, figures: Choice, top = 0): Scene {
  return drawRows(plan, itemsOf(plan, figures), top);
}

/** A picture as it travels: its title above, how to read it and where it comes from below. */
export function wholeScene(plan: ChartPlan, figures: Choice, source: string): Scene {
  const title = linesOf(plan.title, TITLE, 0, { ink: 'vermilion', bold: true });
  const body = chartScene(plan, figures, title.height + 12);
  const below = body.height + 6;
  const note = linesOf(plan.reading, NOTE, below, { ink: 'vermilion' });
  const credit = linesOf(source, NOTE, below + note.height, { ink: 'quiet' });
  return {
    width: WIDTH,
    height: below + note.height + credit.height,
    marks: [...title.marks, ...body.marks, ...note.marks, ...credit.marks],
  };
}

/** Where a chart says that it comes from. */
export function chartCredit({ report, site }: Pick<Edition, 'report' | 'site'>): string {
  return `数字出自《${report.provenance.title}》，图是${site.name}画的。`;
}

/** The picture as a file: SVG, or PNG at three pixels to the unit. */
export async function chartFile(
  scene: Scene,
  format: 'svg' | 'png',
  palette: Palette,
): Promise<string | Buffer> {
  if (format === 'svg') return svgFile(scene, palette);
  return sharp(Buffer.from(outlinedSvg(scene, palette)), { density: 72 * 3 })
    .png({ colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

function linesOf(
  words: string,
  { size, leading }: { readonly size: number; readonly leading: number },
  top: number,
  look: Pick<TextMark, 'ink' | 'bold'>,
): { marks: TextMark[]; height: number } {
  const lines = wrap(words, size, WIDTH);
  const marks = lines.map((line, index): TextMark => {
    const y = top + leading * (index + 1) - (leading - size) / 2 - 2;
    return { x: 0, y, size, words: line, ...look };
  });
  return { marks, height: lines.length * leading };
}
