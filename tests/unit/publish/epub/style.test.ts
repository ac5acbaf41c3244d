import { describe, expect, it } from 'vitest';
import { mix, readPalette } from '../../../../src/drawing/palette.ts';
import { bookStyle, bookVermilion, READERS_INK } from '../../../../src/publish/epub/style.ts';
import { contrast } from '../../../support/contrast.ts';

const vermilion = bookVermilion(readPalette('light'), readPalette('dark'));

describe('our ink in a book', () => {
  it.each(['#ffffff', '#000000'])('is read on %s', (page) => {
    expect(contrast(vermilion, page)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('is read well where it is mixed, in a %s theme', (theme) => {
    const { ink, paper } = readPalette(theme);
    expect(contrast(mix(ink, vermilion, READERS_INK), paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(mix(ink, vermilion, READERS_INK), ink)).toBeGreaterThan(1.5);
  });

  it('leaves the report the reader’s own', () => {
    const rules = bookStyle(vermilion).matchAll(/([^{}]+)\{[^{}]*?(?<![-\w])color: ([^;]+);/g);
    const coloured = [...rules].map(([, selector = '']) => selector.trim());
    expect(coloured).toEqual(['a', '.ours']);
  });
});
