import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sealPath, sealSvg } from '../../../../src/drawing/seal/seal.ts';

const COLOURS = { paper: '#fbf9f4', vermilion: '#a3231a' };

/** Share of the seal that is cut away. */
async function cutShare(characters: string): Promise<number> {
  const d = await sealPath(characters);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><path fill="#fff" fill-rule="evenodd" d="${d}"/></svg>`;
  const { channels } = await sharp(Buffer.from(svg)).flatten({ background: '#000' }).stats();
  return 1 - (channels[0]?.mean ?? 0) / 255;
}

describe('sealPath', () => {
  it.each(['注读', '春秋', '一鑫', '春'])('carves %s into at most 3 KB', async (characters) => {
    expect((await sealPath(characters)).length).toBeLessThan(3000);
  });

  it('draws the same seal every time', async () => {
    expect(await sealPath('春秋')).toBe(await sealPath('春秋'));
  });

  it('fills the square well without eating it up', async () => {
    const share = (await cutShare('春秋')) - (await cutShare(''));
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.55);
  });

  it('names a character that no font has', async () => {
    await expect(sealPath('春𠀀')).rejects.toThrow('𠀀');
  });
});

describe('sealSvg', () => {
  it('is a document of the size asked for, in both colours', async () => {
    const svg = await sealSvg('春秋', { size: 64, ...COLOURS });
    expect(svg).toContain('width="64" height="64" viewBox="0 0 512 512"');
    const { data } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(4 * (64 * 32 + 2), 4 * (64 * 32 + 2) + 3)]).toEqual([163, 35, 26]);
  });
});
