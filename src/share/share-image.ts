import sharp from 'sharp';
import { textPath } from './glyphs.ts';
import { balancedLines } from './lines.ts';
import { mix } from './palette.ts';
import type { Palette } from './palette.ts';
import { SEAL_GRID, sealPath } from './seal.ts';

/** Size of a share image in pixels, the one that WeChat, X and Facebook crop least. */
export const SHARE_WIDTH = 1200;
/** See {@link SHARE_WIDTH}. */
export const SHARE_HEIGHT = 630;

/** What a share image says. */
export interface ShareText {
  readonly title: string;
  /** Ours rather than the report's: set in vermilion. */
  readonly titleIsEditorial: boolean;
  /** The line above: part and item. */
  readonly kicker: string;
  /** The line below: the report and its date. */
  readonly footer: string;
  readonly siteName: string;
  /** The two characters of the seal. */
  readonly seal: string;
}

const CENTRE = SHARE_WIDTH / 2;
/** Width that a title may take: what a square crop of the middle shows, and a little more. */
const MEASURE = 760;

/**
 * Draws a share image as a title page: a double frame, ruled columns, the title, the seal.
 *
 * @returns a PNG of {@link SHARE_WIDTH} × {@link SHARE_HEIGHT} pixels
 * @throws Error naming a character that no font has
 */
export async function shareImage(text: ShareText, palette: Palette): Promise<Buffer> {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    frame(palette),
    title(text, palette),
    await colophon(text, palette),
    '</svg>',
  ].join('');
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 48, effort: 8 }).toBuffer();
}

function frame({ ink, paper }: Palette): string {
  const rule = mix(ink, paper, 0.13);
  const columns = [140, 240, 960, 1060]
    .map((x) => `<path d="M${x} 54V576" stroke="${rule}" stroke-width="1.5"/>`)
    .join('');
  const box = (inset: number, width: number): string =>
    `<rect x="${inset}" y="${inset}" width="${SHARE_WIDTH - inset * 2}" ` +
    `height="${SHARE_HEIGHT - inset * 2}" fill="none" stroke="${ink}" stroke-width="${width}"/>`;
  return columns + box(34, 8) + box(48, 2);
}

function title({ title: words, titleIsEditorial, kicker }: ShareText, palette: Palette): string {
  const size = [...words].length <= 9 ? 84 : 66;
  const lines = balancedLines(words, Math.floor(MEASURE / size));
  const lead = size * 1.4;
  const top = 300 - ((lines.length - 1) * lead) / 2;
  const colour = titleIsEditorial ? palette.vermilion : palette.ink;
  const drawn = lines.map((line, index) => centred(line, size, top + index * lead, colour));
  const above = centred(kicker, 32, top - size - 34, mix(palette.ink, palette.paper, 0.72));
  return above + drawn.join('');
}

async function colophon(text: ShareText, palette: Palette): Promise<string> {
  const size = 92;
  const seal =
    `<path transform="translate(${CENTRE - size / 2} 420) scale(${size / SEAL_GRID})" ` +
    `fill="${palette.vermilion}" fill-rule="evenodd" d="${await sealPath(text.seal)}"/>`;
  const footer = centred(text.footer, 24, 541, mix(palette.ink, palette.paper, 0.72));
  return seal + footer;
}

function centred(text: string, size: number, baseline: number, colour: string): string {
  const { d, left, right } = textPath(text, size);
  const x = CENTRE - (left + right) / 2;
  return `<path transform="translate(${x} ${baseline + size * 0.36})" fill="${colour}" d="${d}"/>`;
}
