import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { channels, coarse, coloursOf } from '../../../src/drawing/few-colours.ts';
import { indexedPng } from '../../../src/drawing/indexed-png.ts';
import { numbered, pasted } from '../../../src/drawing/numbered.ts';
import type { Numbered } from '../../../src/drawing/numbered.ts';

const PALETTE = { paper: '#fbf9f4', ink: '#1f1b16', vermilion: '#a3231a' };
const colours = coloursOf(PALETTE);

const nearest = (colour: string): string | undefined =>
  colours.list[colours.nearest[coarse(...channels(colour))] ?? -1];

/** A picture of colours in the order of its pixels, so many in a row. */
const pictureOf = (drawn: readonly string[], width: number): Numbered => {
  const data = Uint8Array.from(drawn.flatMap(channels));
  return numbered({ data, width, height: drawn.length / width }, colours);
};

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
    const png = sharp(await indexedPng(pictureOf(drawn, 2), colours));
    expect(await png.metadata()).toMatchObject({ width: 2, height: 2, format: 'png' });
    const expected = [PALETTE.paper, PALETTE.ink, PALETTE.vermilion, PALETTE.ink];
    expect([...(await png.removeAlpha().raw().toBuffer())]).toEqual(expected.flatMap(channels));
  });
});

describe('pasted', () => {
  it('lays pictures over a ground at their corners, and leaves the ground as it was', () => {
    const { paper, ink, vermilion } = PALETTE;
    const ground = pictureOf(
      Array.from({ length: 18 }, () => paper),
      6,
    );
    const before = ground.rows.slice();
    const one = { left: 2, top: 1, piece: pictureOf([ink, paper, vermilion, ink], 2) };
    const other = { left: 4, top: 0, piece: pictureOf([vermilion, vermilion], 2) };
    const rows = [
      [paper, paper, paper, paper, vermilion, vermilion],
      [paper, paper, ink, paper, paper, paper],
      [paper, paper, vermilion, ink, paper, paper],
    ];
    expect(pasted(ground, [one, other])).toEqual(pictureOf(rows.flat(), 6));
    expect(ground.rows).toEqual(before);
  });
});
