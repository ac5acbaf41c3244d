import { describe, expect, it } from 'vitest';
import { runningHead } from '../../../src/site/running-head.ts';

/** The text that a CSS string stands for. */
const read = (string: string): string =>
  string.replace(/\\([\da-f]+) /g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

describe('the running head', () => {
  it('has the book on the left and the page on the right', () => {
    expect(runningHead('报告', '（一）农业')).toBe(
      '@page{@top-left{content:"报告"}@top-right{content:"（一）农业"}}',
    );
  });

  it.each(['“1+2+N”是什么', '"', '\\', '\\22 ', 'a\nb\r\fc', '</style><script>', '\u2028', '😀'])(
    'holds %j as it is, in one string that ends no style',
    (title) => {
      const held = /@top-right\{content:"(.*)"\}\}$/s.exec(runningHead('书', title))?.[1] ?? '';
      expect(held).not.toMatch(/["<\n\r\f]|\\(?![\da-f]+ )/);
      expect(read(held)).toBe(title);
    },
  );
});
