import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { packIco } from '../../../src/drawing/ico.ts';
import { drawIcons } from '../../../src/drawing/icons.ts';
import type { Icons } from '../../../src/drawing/icons.ts';

const PALETTE = { paper: '#fbf9f4', ink: '#1f1b16', vermilion: '#a3231a' };

describe('drawIcons', () => {
  let icons: Icons;
  beforeAll(async () => {
    icons = await drawIcons('春秋', PALETTE);
  });

  it.each([
    { name: 'apple-touch-icon.png', side: 180 },
    { name: 'icon-192.png', side: 192 },
    { name: 'icon-512.png', side: 512 },
  ] as const)('draws $name opaque, on paper to the edge', async ({ name, side }) => {
    const { width, height, hasAlpha } = await sharp(icons[name]).metadata();
    expect({ width, height, hasAlpha }).toEqual({ width: side, height: side, hasAlpha: false });
    const raw = await sharp(icons[name]).raw().toBuffer();
    expect(raw[0]).toBeGreaterThan(245);
    expect(icons[name].length).toBeLessThan(12_000);
  });

  it('keeps the tab icon small', () => {
    expect(icons['favicon.svg'].length).toBeLessThan(3000);
    expect(icons['favicon.ico'].length).toBeLessThan(8000);
  });

  it('packs pictures that can be read back', async () => {
    const ico = icons['favicon.ico'];
    const entries = [0, 1, 2].map((index) => 6 + 16 * index);
    const sides = entries.map(async (at) => {
      const offset = ico.readUInt32LE(at + 12);
      const png = ico.subarray(offset, offset + ico.readUInt32LE(at + 8));
      return (await sharp(png).metadata()).width;
    });
    expect(ico.readUInt16LE(4)).toBe(3);
    expect(await Promise.all(sides)).toEqual([16, 32, 48]);
  });
});

describe('packIco', () => {
  it('writes a side of 256 as 0', () => {
    expect(packIco([{ side: 256, png: Buffer.from('x') }])[6]).toBe(0);
  });
});
