import sharp from 'sharp';
import { coloursOf } from './few-colours.ts';
import { fill, textPath, uprightPath } from './glyphs.ts';
import type { TextPath } from './glyphs.ts';
import { drawGloss } from './gloss-column.ts';
import type { Gloss } from './gloss-column.ts';
import { indexedPng } from './indexed-png.ts';
import {
  CARD,
  COLUMNS,
  FOLD,
  FOLD_ROOM,
  PAGE,
  PANEL,
  drawFold,
  drawFrame,
  drawRules,
} from './leaf.ts';
import { inksOf } from './palette.ts';
import type { Inks, Palette } from './palette.ts';
import { drawSeal, placeSeal } from './seal/seal.ts';
import { breakTitle, fitLines } from './title-lines.ts';

/** What the picture of one page says. */
export interface ShareCard {
  readonly title: string;
  /** The title's lines, where they are given; otherwise it is broken where it reads well. */
  readonly titleLines?: readonly string[] | undefined;
  /** Whether the title is ours and not the report's: it is then vermilion. */
  readonly titleIsEditorial: boolean;
  /** The line above the title: part and item. May be empty. */
  readonly kicker: string;
  /** Lines at the foot: what the text belongs to first, in ink, then when it was delivered. */
  readonly footer: readonly string[];
  /** What stands in the ruled columns between panel and fold, as many as there are columns. */
  readonly glosses: readonly Gloss[];
  readonly siteName: string;
  /** The characters of the site's seal. */
  readonly seal: string;
}

/** The room for a title below a kicker. */
export const TITLE_ROOM = { width: 550, height: 250, maxSize: 108, leading: 1.22, maxLines: 3 };

const CENTRE = CARD.width / 2;
/** The middle of the title's height: below a kicker, and without one. */
const MIDDLE = { below: 297, alone: 268 };
const KICKER = { y: 122, size: 30 };
const SEAL_SIZE = 88;
/** Between the panel's edges and what stands at its foot. */
const ASIDE = 42;
const FOOT = { left: PANEL.left + ASIDE, bottom: PAGE.bottom - 44, leading: 34 };
const NAME_SIZE = 31;

/** A line shrunk, where it must be, to at most `width`. */
function fitLine(text: string, size: number, width: number): TextPath {
  const line = textPath(text, size);
  return line.width <= width ? line : textPath(text, (size * width) / line.width);
}

function drawTitle({ title, titleLines, kicker }: ShareCard, colour: string): string {
  const room = kicker ? TITLE_ROOM : { ...TITLE_ROOM, height: 300 };
  const { leading } = room;
  const { lines, size } = titleLines ? fitLines(titleLines, room) : breakTitle(title, room);
  const middle = kicker ? MIDDLE.below : MIDDLE.alone;
  const first = middle - ((lines.length - 1) * leading * size) / 2 + size * 0.36;
  return lines
    .map((text, index) => {
      const { d, left, right } = fitLine(text, size, room.width + size / 2);
      return fill(d, CENTRE - (left + right) / 2, first + index * leading * size, colour);
    })
    .join('');
}

function drawFoot(footer: readonly string[], { ink, quiet }: Inks): string {
  const width = PANEL.right - PANEL.left - 2 * ASIDE - SEAL_SIZE - 24;
  return footer
    .map((text, index) => {
      const { d, left } = fitLine(text, index === 0 ? 25 : 21, width);
      const y = FOOT.bottom - (footer.length - 1 - index) * FOOT.leading;
      return fill(d, FOOT.left - left, y, index === 0 ? ink : quiet);
    })
    .join('');
}

/** The site's name, upright in the fold, where a book has its own. */
function drawSiteName(name: string, colour: string): string {
  const { length } = [...name];
  const { top, bottom } = FOLD_ROOM;
  const leading = Math.min(NAME_SIZE * 1.45, (bottom - top) / length);
  const size = Math.min(NAME_SIZE, leading);
  const first = (top + bottom - (length - 1) * leading - size) / 2;
  return fill(uprightPath(name, size, 700, leading), FOLD, first, colour);
}

/** The picture of one page as an SVG document. */
export function shareSvg(card: ShareCard, palette: Palette): string {
  const inks = inksOf(palette);
  const { ink, vermilion, quiet, rule } = inks;
  const kicker = fitLine(card.kicker, KICKER.size, TITLE_ROOM.width);
  const corner = { x: PANEL.right - ASIDE - SEAL_SIZE, y: PAGE.bottom - 42 - SEAL_SIZE };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    drawRules(rule),
    drawFrame(ink),
    drawFold(vermilion, ink),
    drawSiteName(card.siteName, vermilion),
    ...COLUMNS.map((x, index) => {
      const gloss = card.glosses[index];
      return gloss ? drawGloss(gloss, x, inks) : '';
    }),
    fill(kicker.d, CENTRE - (kicker.left + kicker.right) / 2, KICKER.y, quiet),
    drawTitle(card, card.titleIsEditorial ? vermilion : ink),
    drawFoot(card.footer, inks),
    placeSeal(drawSeal(card.seal, palette), { ...corner, size: SEAL_SIZE }),
    '</svg>',
  ].join('');
}

/** The picture of one page, 1200 × 630, as a PNG of sixteen colours. */
export async function shareImage(card: ShareCard, palette: Palette): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(shareSvg(card, palette)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return indexedPng({ data, width: info.width, height: info.height }, coloursOf(palette));
}
