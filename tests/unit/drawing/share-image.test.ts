import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shareImage, shareSvg } from '../../../src/drawing/share-image.ts';
import type { ShareCard } from '../../../src/drawing/share-image.ts';

const PALETTE = { paper: '#fbf9f4', ink: '#1f1b16', vermilion: '#a3231a' };
const CROP = { left: 285, top: 0, width: 630, height: 630 };

describe('shareImage', () => {
  const card: ShareCard = {
    title: '四时有序，把春耕夏耘、秋收冬藏放在心上',
    titleIsEditorial: false,
    kicker: '第二部分 · （五）',
    footer: ['某区人民政府工作报告', '某区人民代表大会 · 2020年1月1日'],
    siteName: '某报告注读',
    seal: '注读',
  };

  it('is 1200 × 630, of few colours, and small', async () => {
    const png = await shareImage(card, PALETTE);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    // The bit depth stands at byte 24 of a PNG.
    expect(png[24]).toBe(4);
    expect(png.length).toBeLessThan(60_000);
  });

  it('keeps the ink of the title inside the square that a crop leaves', async () => {
    const svg = Buffer.from(shareSvg({ ...card, footer: [], siteName: '' }, PALETTE));
    const dark = async (region: typeof CROP): Promise<number> => {
      const raw = await sharp(svg).removeAlpha().extract(region).raw().toBuffer();
      return raw.filter((red, index) => index % 3 === 0 && red < 110).length;
    };
    expect(await dark(CROP)).toBeGreaterThan(0);
    expect(await dark({ ...CROP, left: 0, width: 285 })).toBe(0);
    expect(await dark({ ...CROP, left: 915, width: 285 })).toBe(0);
  });

  it('prints a title of ours in vermilion, without a trace of ink', () => {
    const ours = shareSvg({ ...card, titleIsEditorial: true, footer: [] }, PALETTE);
    expect(ours).not.toContain(PALETTE.ink);
    expect(shareSvg({ ...card, footer: [] }, PALETTE)).toContain(PALETTE.ink);
  });

  it('does without a line above or below', () => {
    const bare = shareSvg({ ...card, kicker: '', footer: [] }, PALETTE);
    expect(bare).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names a character that no font has', async () => {
    await expect(shareImage({ ...card, title: '春𠀀' }, PALETTE)).rejects.toThrow('𠀀');
  });
});
