import sharp from 'sharp';
import { packIco } from './ico.ts';
import type { Palette } from './palette.ts';
import { SEAL_GRID, drawSeal, placeSeal, sealDocument } from './seal/seal.ts';

/** Every icon of the site, by the name of its file. */
export interface Icons {
  readonly 'favicon.svg': string;
  readonly 'seal.svg': string;
  readonly 'favicon.ico': Buffer;
  readonly 'apple-touch-icon.png': Buffer;
  readonly 'icon-192.png': Buffer;
  readonly 'icon-512.png': Buffer;
}

/** Side of the seal on each ground; a maskable icon keeps its corners within the safe circle. */
const SHARE_OF_GROUND = { touch: 0.76, maskable: 0.6 };

async function rasterise(svg: string, side: number): Promise<Buffer> {
  const density = (72 * side) / SEAL_GRID;
  return sharp(Buffer.from(svg), { density })
    .resize(side, side)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The seal on paper that reaches every edge, as a PNG of few colours without transparency. */
async function onPaper(seal: string, side: number, share: number, paper: string): Promise<Buffer> {
  const size = side * share;
  const x = (side - size) / 2;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">` +
    `<rect width="100%" height="100%" fill="${paper}"/>` +
    `${placeSeal(seal, { x, y: x, size })}</svg>`;
  return sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/**
 * Draws the site's icons from its seal. Browser tabs are too small for more than one character, so
 * the favicon carries the first alone; the larger icons, and the seal on the pages, carry them all.
 *
 * @throws Error naming the character that no font has
 */
export async function drawIcons(characters: string, palette: Palette): Promise<Icons> {
  const [first = ''] = characters;
  const tab = sealDocument(drawSeal(first, palette));
  const seal = drawSeal(characters, palette);
  const tabSides = [16, 32, 48];
  const tabPngs = await Promise.all(tabSides.map((side) => rasterise(tab, side)));
  const [touch, small, large] = await Promise.all([
    onPaper(seal, 180, SHARE_OF_GROUND.touch, palette.paper),
    onPaper(seal, 192, SHARE_OF_GROUND.maskable, palette.paper),
    onPaper(seal, 512, SHARE_OF_GROUND.maskable, palette.paper),
  ]);
  return {
    'favicon.svg': tab,
    'seal.svg': sealDocument(seal),
    'favicon.ico': packIco(tabPngs.map((png, index) => ({ side: tabSides[index] ?? 0, png }))),
    'apple-touch-icon.png': touch,
    'icon-192.png': small,
    'icon-512.png': large,
  };
}
