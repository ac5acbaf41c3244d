import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { missingInSlices, sliceHeadingFont } from '../../../src/build/heading-font.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const draws = (woff2: Buffer, character: string): boolean =>
  (fontkit.create(woff2) as Font).hasGlyphForCodePoint(character.codePointAt(0)!);

describe('sliceHeadingFont', () => {
  it('holds the characters of the pages, and no others', async () => {
    const slices = await sliceHeadingFont([
      ['一', '章'],
      ['章', '（', '3'],
    ]);
    const drawn = (character: string): boolean =>
      slices.some(({ woff2 }) => draws(woff2, character));
    expect([...'一章（3'].every(drawn)).toBe(true);
    expect(drawn('二')).toBe(false);
  });

  it('names a slice by its content', async () => {
    const name = async (...characters: string[]): Promise<string | undefined> =>
      (await sliceHeadingFont([characters]))[0]?.name;
    expect(await name('一')).toBe(await name('一'));
    expect(await name('一')).not.toBe(await name('二'));
  });
});

describe('missingInSlices', () => {
  it('reports a character that no slice can draw, in its heading and on its page', async () => {
    const slices = await sliceHeadingFont([['一', '𰻝']]);
    const shown = [{ words: '一𰻝', page: 'a/index.html' }];
    expect(missingInSlices(slices, [{ words: '一 一' }], OTHER_REPORT)).toEqual([]);
    expect(missingInSlices(slices, shown, OTHER_REPORT)).toMatchObject([
      {
        file: 'dist/a/index.html',
        found: 'the character “𰻝” (U+30EDD) in “一𰻝”, which the heading font does not have',
      },
    ]);
  });
});
