import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { channels, coarse, coloursOf } from '../../../src/drawing/few-colours.ts';
import { indexedPng } from '../../../src/drawing/indexed-png.ts';

const PALETTE = { paper: '#fbf9f4', ink: '#1f1b16', vermilion: '#a3231a' };
const colours = coloursOf(PALETTE);

const nearest = (colour: string): string | undefined =>
  colours.list[colours.nearest[coarse(...channels(colour))] ?? -1];

describe('coloursOf', () => {
  it('names sixteen colours, each found by itself', () => {
    expect(colours.list).toHaveLength(16);
    expect(colours.list.map(nearest)).toEqual(colours.list);
  });

  it.each([
    ['a paper slightly off', '#faf8f3', PALETTE.paper],
    ['black', '#000000', PALETTE.ink],
    ['a strong red', '#a8281f', PALETTE.vermilion],
  ])('takes %s for what it is nearest to', (_, colour, expected) => {
    expect(nearest(colour)).toBe(expected);
  });
});

describe('indexedPng', () => {
  it('is a PNG of which each pixel is the nearest colour, row by row', async () => {
    const drawn = [PALETTE.paper, PALETTE.ink, PALETTE.vermilion, '#010101'];
    const pixels = { data: Uint8Array.from(drawn.flatMap(channels)), width: 2, height: 2 };
    const png = sharp(await indexedPng(pixels, colours));
    expect(await png.metadata()).toMatchObject({ width: 2, height: 2, format: 'png' });
    const expected = [PALETTE.paper, PALETTE.ink, PALETTE.vermilion, PALETTE.ink];
    expect([...(await png.removeAlpha().raw().toBuffer())]).toEqual(expected.flatMap(channels));
  });
});
