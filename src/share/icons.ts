import sharp from 'sharp';
import type { Palette } from './palette.ts';
import { SEAL_GRID, sealPath } from './seal.ts';

/** The favicon: the seal as SVG, a little lighter on dark browser chrome. */
export async function faviconSvg(seal: string, { vermilion, paper }: Palette): Promise<string> {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SEAL_GRID} ${SEAL_GRID}">` +
    `<rect x="24" y="24" width="464" height="464" fill="${paper}"/>` +
    `<path fill="${vermilion}" fill-rule="evenodd" d="${await sealPath(seal)}"/></svg>`
  );
}

/**
 * The seal on paper as a square PNG of `size` pixels. It keeps to the middle 72%, inside the safe
 * zone of maskable icons (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export async function iconPng(seal: string, size: number, palette: Palette): Promise<Buffer> {
  const scale = (size * 0.72) / SEAL_GRID;
  const offset = size * 0.14;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
    `<rect width="100%" height="100%" fill="${palette.paper}"/>` +
    `<path transform="translate(${offset} ${offset}) scale(${scale})" fill="${palette.vermilion}" ` +
    `fill-rule="evenodd" d="${await sealPath(seal)}"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer();
}
