import sharp from 'sharp';
import type { Edition } from '../edition.ts';
import { titlePageDate } from '../report/origin.ts';
import { fill, uprightPath } from './glyphs.ts';
import type { Palette } from './palette.ts';
import { drawSeal, placeSeal } from './seal/seal.ts';
import { breakTitle } from './title-lines.ts';

/** Size of a book's cover, the shape that libraries of reading programs expect. */
export const COVER = { width: 1600, height: 2400 } as const;

/** The slip that bears the title, 题签, high on the left as on every stitched book. */
const SLIP = { left: 150, top: 150, padding: 58, rule: 18, leading: 1.16, gap: 0.34 };
const TITLE = { maxSize: 180, width: 760, height: 1300, columns: 3 };
/** The binding, 线装: four holes along the right edge, the thread around the back at each. */
const STITCHES = { x: 1420, ends: 90, count: 4, width: 9 };
const FOOT = { bottom: 2250, height: 1900, size: 74, leading: 1.2, seal: 250 };

/** The cover of the book as a PNG of few colours: a stitched book with its title slip. */
export async function bookCover(edition: Edition, palette: Palette): Promise<Uint8Array> {
  const png = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 };
  return new Uint8Array(
    await sharp(Buffer.from(coverSvg(edition, palette)))
      .png(png)
      .toBuffer(),
  );
}

/** The cover as an SVG document. */
export function coverSvg({ report, site }: Edition, palette: Palette): string {
  const { title } = report.provenance;
  const { width, height } = COVER;
  const lines = site.titleLines ?? linesOf(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${palette.vermilion}"/>`,
    drawBinding(palette.paper),
    drawSlip(lines, palette),
    drawFoot([site.name, titlePageDate(report.provenance)], palette.paper),
    placeSeal(drawSeal(site.seal, { vermilion: palette.paper, paper: palette.vermilion }), {
      x: SLIP.left,
      y: FOOT.bottom - FOOT.seal,
      size: FOOT.seal,
    }),
    '</svg>',
  ].join('');
}

/** A title in as few columns as leave its characters large. */
function linesOf(title: string): readonly string[] {
  const { maxSize, width, height, columns } = TITLE;
  const room = { width: height, height: width, maxSize, leading: SLIP.leading, maxLines: columns };
  return breakTitle(title, room).lines;
}

function drawBinding(colour: string): string {
  const { x, ends, count, width } = STITCHES;
  const step = (COVER.height - 2 * ends) / (count - 1);
  const across = Array.from({ length: count }, (_, index) => {
    return `M${x} ${ends + index * step}H${COVER.width}`;
  });
  const path = `M${x} 0V${COVER.height}${across.join('')}`;
  return `<path fill="none" stroke="${colour}" stroke-width="${width}" d="${path}"/>`;
}

/** The slip with the title upright on it, its columns from right to left. */
function drawSlip(lines: readonly string[], { ink, paper }: Palette): string {
  const { left, top, padding, rule, leading, gap } = SLIP;
  const longest = Math.max(...lines.map((line) => [...line].length));
  const tall = TITLE.height / (longest * leading);
  const size = Math.min(TITLE.maxSize, tall, TITLE.width / (lines.length * (1 + gap)));
  const column = size * (1 + gap);
  const inner = { width: lines.length * column, height: longest * size * leading };
  const outer = { width: inner.width + 2 * padding, height: inner.height + 2 * padding };
  const frame =
    `<rect x="${left}" y="${top}" width="${outer.width}" height="${outer.height}" fill="${paper}"/>` +
    `<rect x="${left + rule}" y="${top + rule}" width="${outer.width - 2 * rule}" ` +
    `height="${outer.height - 2 * rule}" fill="none" stroke="${ink}" stroke-width="5"/>`;
  const columns = lines.map((line, index) => {
    const middle = left + padding + inner.width - (index + 0.5) * column;
    return fill(uprightPath(line, size, 700, size * leading), middle, top + padding, ink);
  });
  return frame + columns.join('');
}

/** Whose book it is and when the report was given, upright above the lower edge. */
function drawFoot(lines: readonly string[], colour: string): string {
  const { bottom, height, leading } = FOOT;
  const longest = Math.max(...lines.map((line) => [...line].length));
  const size = Math.min(FOOT.size, height / (longest * leading));
  return lines
    .map((line, index) => {
      const middle = STITCHES.x - 130 - index * size * 1.8;
      const top = bottom - [...line].length * size * leading;
      return fill(uprightPath(line, size, 700, size * leading), middle, top, colour);
    })
    .join('');
}
