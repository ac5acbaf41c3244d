import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subsetHeadingFont } from '../../../src/build/heading-font.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

describe('subsetHeadingFont', () => {
  it('holds the characters of the headings, and no others', async () => {
    const shown = [{ words: '一 章' }, { words: '章（3' }];
    const { woff2, problems } = await subsetHeadingFont(shown, OTHER_REPORT);
    const font = fontkit.create(woff2) as Font;
    expect(problems).toEqual([]);
    for (const character of '一章（3') {
      expect(font.hasGlyphForCodePoint(character.codePointAt(0)!)).toBe(true);
    }
    expect(font.hasGlyphForCodePoint('二'.codePointAt(0)!)).toBe(false);
  });

  it('reports a character that it cannot draw, in its heading and on its page', async () => {
    const shown = [{ words: '一𰻝', page: 'a/index.html' }];
    const { problems } = await subsetHeadingFont(shown, OTHER_REPORT);
    expect(problems).toMatchObject([
      {
        file: 'dist/a/index.html',
        found: 'the character “𰻝” (U+30EDD) in “一𰻝”, which the heading font does not have',
      },
    ]);
  });
});
