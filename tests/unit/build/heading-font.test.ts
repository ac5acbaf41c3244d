import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { subsetHeadingFont } from '../../../src/build/heading-font.ts';

describe('subsetHeadingFont', () => {
  it('holds the characters asked for, and no others', async () => {
    const { woff2, problems } = await subsetHeadingFont(['一', '章', '（', '3']);
    const font = fontkit.create(woff2) as Font;
    expect(problems).toEqual([]);
    for (const character of '一章（3') {
      expect(font.hasGlyphForCodePoint(character.codePointAt(0)!)).toBe(true);
    }
    expect(font.hasGlyphForCodePoint('二'.codePointAt(0)!)).toBe(false);
  });

  it('reports a character that it cannot draw', async () => {
    const { problems } = await subsetHeadingFont(['一', '𰻝']);
    expect(problems).toMatchObject([{ found: 'no glyph for “𰻝”' }]);
  });
});
