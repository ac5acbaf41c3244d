import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SEAL_GRID, drawSeal, placeSeal, sealDocument } from '../../../../src/drawing/seal/seal.ts';

const COLOURS = { vermilion: '#ffffff', paper: '#000000' };

/** Shares of a white seal's picture that are stone, in the bands asked for, top to bottom. */
async function stoneShares(characters: string, bands = 1): Promise<number[]> {
  const svg = Buffer.from(sealDocument(drawSeal(characters, COLOURS)));
  const height = Math.floor(SEAL_GRID / bands);
  return Promise.all(
    Array.from({ length: bands }, async (_, index) => {
      const region = { left: 0, top: index * height, width: SEAL_GRID, height };
      const band = await sharp(svg).flatten({ background: '#000' }).extract(region).toBuffer();
      return ((await sharp(band).stats()).channels[0]?.mean ?? 0) / 255;
    }),
  );
}

describe('drawSeal', () => {
  it.each(['注读', '春秋', '一鑫', '春'])('carves %s into at most 2 KB', (characters) => {
    expect(drawSeal(characters, COLOURS).length).toBeLessThan(2048);
  });

  it('paints the stone in one colour and every cut in the other', () => {
    const svg = drawSeal('春秋', { vermilion: 'currentColor', paper: 'var(--paper)' });
    expect(svg).toMatch(/^<path fill="currentColor" /);
    expect(svg.match(/fill="[^"]*"|stroke="[^"]*"/g)).toEqual([
      'fill="currentColor"',
      'fill="var(--paper)"',
      'stroke="var(--paper)"',
    ]);
  });

  it('fills the square well without eating it up', async () => {
    const [whole = 0] = await stoneShares('');
    const [left = 0] = await stoneShares('春秋');
    expect(whole - left).toBeGreaterThan(0.25);
    expect(whole - left).toBeLessThan(0.55);
  });

  it('gives a crowded character up to twice the height of a bare one', async () => {
    const inner = (await stoneShares('鑫一', 8)).slice(1, -1);
    const gap = 1 + inner.indexOf(Math.max(...inner));
    expect(gap).toBe(5);
  });

  it('names a character that no font has', () => {
    expect(() => drawSeal('春𠀀', COLOURS)).toThrow('𠀀');
  });
});

describe('sealDocument', () => {
  it('is a square picture, stone to its edge and open at its corners', async () => {
    const seal = drawSeal('春秋', { vermilion: '#a3231a', paper: '#fbf9f4' });
    const { data, info } = await sharp(Buffer.from(sealDocument(seal)))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => {
      const at = 4 * (info.width * y + x);
      return [...data.subarray(at, at + 4)];
    };
    expect(info).toMatchObject({ width: SEAL_GRID, height: SEAL_GRID });
    expect(pixel(256, 20)).toEqual([163, 35, 26, 255]);
    expect(pixel(1, 1)[3]).toBe(0);
  });
});

describe('placeSeal', () => {
  it('sets the seal at its corner, at its size', () => {
    const at = { x: 30, y: 40, size: 128 };
    expect(placeSeal('<path/>', at)).toBe(
      '<g transform="translate(30 40) scale(0.25)"><path/></g>',
    );
  });
});
