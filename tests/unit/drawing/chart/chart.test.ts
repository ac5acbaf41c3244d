import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { chartCredit, chartFile } from '../../../../src/drawing/chart/chart.ts';
import { loadEdition } from '../../../../src/edition.ts';
import { OTHER_REPORT } from '../../../support/paths.ts';
import type { Scene } from '../../../../src/drawing/chart/scene.ts';

const PALETTE = { paper: '#ffffff', ink: '#000000', vermilion: '#cc0000' };

/** A picture of 64 by 14 units; its margin makes it 100 by 50. */
const SCENE: Scene = {
  width: 64,
  height: 13.2,
  marks: [{ words: '水车', x: 0, y: 12, size: 12, ink: 'vermilion' }],
};

describe('a picture’s file', () => {
  it('as SVG is text of the picture’s own size', async () => {
    const svg = await chartFile(SCENE, 'svg', PALETTE);
    expect(svg).toContain('width="100" height="50" viewBox="-18 -18 100 50"');
    expect(svg).toContain('>水车</text>');
  });

  it('as PNG has three pixels to the unit, and sixteen colours at the most', async () => {
    const png = await chartFile(SCENE, 'png', PALETTE);
    const { format, width, height, isPalette, bitsPerSample } = await sharp(
      png as Buffer,
    ).metadata();
    expect({ format, width, height, isPalette, bitsPerSample }).toEqual({
      format: 'png',
      width: 300,
      height: 150,
      isPalette: true,
      bitsPerSample: 4,
    });
  });
});

it('says which report its numbers are from, and who drew it', () => {
  const { site, report } = loadEdition(OTHER_REPORT);
  expect(chartCredit({ site, report })).toBe(
    '数字出自《示例市青石区人民政府工作报告》，图是青石报告浅读画的。',
  );
});
