import { describe, expect, it } from 'vitest';
import { readPalette } from '../../../../src/drawing/palette.ts';
import { bookStyle, bookVermilion } from '../../../../src/publish/epub/style.ts';
import { contrast } from '../../../support/contrast.ts';

const vermilion = bookVermilion(readPalette('light'), readPalette('dark'));

describe('our ink in a book', () => {
  it.each(['#ffffff', '#000000'])('is read on %s', (page) => {
    expect(contrast(vermilion, page)).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves the report the reader’s own', () => {
    const rules = bookStyle(vermilion).matchAll(/([^{}]+)\{[^{}]*?(?<![-\w])color: ([^;]+);/g);
    const coloured = [...rules].map(([, selector = '']) => selector.trim());
    expect(coloured).toEqual(['a', '.ours', expect.stringContaining('.ours')]);
  });
});
