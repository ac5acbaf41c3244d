import { describe, expect, it } from 'vitest';
import { roughWidth, wrap } from '../../../../src/drawing/chart/scene.ts';

describe('roughWidth', () => {
  it.each([
    ['', 0],
    ['水车', 20],
    ['，', 10],
    ['ab', 11.6],
    ['水 2~', 27.4],
    ['𠮷', 10],
  ])('of “%s” at 10 units is %d', (words, width) => {
    expect(roughWidth(words, 10)).toBeCloseTo(width, 10);
  });
});

describe('wrap, at 10 units a hanzi', () => {
  it.each([
    ['leaves a line that just fits', '一二三四', 40, ['一二三四']],
    ['begins a line when one is full', '一二三四五', 40, ['一二三四', '五']],
    ['never begins a line with a closing sign', '一二三四，五', 40, ['一二三四，', '五']],
    ['lets several closing signs hang over', '一二”。三', 20, ['一二”。', '三']],
    ['lets an opening sign begin a line', '一二“三”', 20, ['一二', '“三”']],
    ['gives a character a line of its own where none fits', '一二', 5, ['一', '二']],
    ['makes one line of nothing', '', 40, ['']],
  ])('%s', (_, words, room, lines) => {
    expect(wrap(words, 10, room)).toEqual(lines);
  });
});
