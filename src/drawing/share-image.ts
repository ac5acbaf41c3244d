import sharp from 'sharp';
import { textPath } from './glyphs.ts';
import type { TextPath } from './glyphs.ts';
import { CARD, COLUMN, PAGE, PANEL, drawFrame, drawRules, drawSpine } from './leaf.ts';
import { mix } from './palette.ts';
import type { Palette } from './palette.ts';
import { drawSeal, placeSeal } from './seal/seal.ts';
import { breakTitle } from './title-lines.ts';

/** What the picture of one page says. */
export interface ShareCard {
  readonly title: string;
  /** Whether the title is ours and not the report's: it is then vermilion. */
  readonly titleIsEditorial: boolean;
  /** The line above the title: part and item. May be empty. */
  readonly kicker: string;
  /** Lines at the foot: the report's title first, then where it comes from. */
  readonly footer: readonly string[];
  readonly siteName: string;
  /** The characters of the site's seal. */
  readonly seal: string;
}

const ROOM = { width: 536, height: 248, maxSize: 106, leading: 1.3, maxLines: 3 };
const CENTRE = CARD.width / 2;
const TITLE_MIDDLE = 297;
const KICKER = { y: 124, size: 32 };
const SEAL_SIZE = 84;
const FOOT = { left: PANEL.left + 32, bottom: PAGE.bottom - 38, leading: 33 };

function fill(d: string, x: number, y: number, colour: string): string {
  return `<path fill="${colour}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" d="${d}"/>`;
}

/** A line shrunk, where it must be, to at most `width`. */
function fitLine(text: string, size: number, width: number): TextPath {
  const line = textPath(text, size);
  return line.width <= width ? line : textPath(text, (size * width) / line.width);
}

function drawTitle(title: string, colour: string): string {
  const { lines, size } = breakTitle(title, ROOM);
  const first = TITLE_MIDDLE - ((lines.length - 1) * ROOM.leading * size) / 2 + size * 0.36;
  return lines
    .map((text, index) => {
      const { d, left, right } = fitLine(text, size, ROOM.width + size / 2);
      return fill(d, CENTRE - (left + right) / 2, first + index * ROOM.leading * size, colour);
    })
    .join('');
}

function drawFoot(footer: readonly string[], first: string, rest: string): string {
  const width = PANEL.right - PANEL.left - 64 - SEAL_SIZE - 24;
  return footer
    .map((text, index) => {
      const { d, left } = fitLine(text, index === 0 ? 24 : 20, width);
      const y = FOOT.bottom - (footer.length - 1 - index) * FOOT.leading;
      return fill(d, FOOT.left - left, y, index === 0 ? first : rest);
    })
    .join('');
}

/** The site's name, upright in the outermost right column, where a book has its own. */
function drawSiteName(name: string, colour: string): string {
  const size = 30;
  const x = PAGE.right - COLUMN / 2;
  const characters = [...name];
  const leading = Math.min(size * 1.6, 300 / characters.length);
  const first = CARD.height / 2 + size * 0.37 - ((characters.length - 1) / 2) * leading;
  return characters
    .map((character, index) => {
      const { d, left, right } = textPath(character, Math.min(size, leading));
      return fill(d, x - (left + right) / 2, first + index * leading, colour);
    })
    .join('');
}

/** The picture of one page as an SVG document. */
export function shareSvg(card: ShareCard, { paper, ink, vermilion }: Palette): string {
  const soft = mix(vermilion, paper, 0.3);
  // A full-width bracket brings its own blank; a space before it would double that.
  const kicker = fitLine(card.kicker.replace(/\s+（/g, '（'), KICKER.size, ROOM.width);
  const corner = { x: PANEL.right - 32 - SEAL_SIZE, y: PAGE.bottom - 28 - SEAL_SIZE };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    drawRules(soft),
    drawFrame(vermilion),
    drawSpine(vermilion),
    fill(kicker.d, CENTRE - (kicker.left + kicker.right) / 2, KICKER.y, vermilion),
    drawTitle(card.title, card.titleIsEditorial ? vermilion : ink),
    drawFoot(card.footer, ink, vermilion),
    drawSiteName(card.siteName, vermilion),
    placeSeal(drawSeal(card.seal, { vermilion, paper }), { ...corner, size: SEAL_SIZE }),
    '</svg>',
  ].join('');
}

/** The picture of one page, 1200 × 630, as a PNG of few colours. */
export async function shareImage(card: ShareCard, palette: Palette): Promise<Buffer> {
  return sharp(Buffer.from(shareSvg(card, palette)))
    .png({ palette: true, colours: 16, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
