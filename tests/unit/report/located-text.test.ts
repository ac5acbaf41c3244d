import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/report/located-text.ts';

describe('locate', () => {
  const text = locate([
    { text: ' 甲\n乙 丙', file: 'a.txt', line: 3 },
    { text: '\n𠀀。', file: 'b.html' },
  ]);

  it('removes white space alone and counts code points', () => {
    expect(text.characters).toEqual(['甲', '乙', '丙', '𠀀', '。']);
  });

  it('knows the file and line of each character', () => {
    expect(text.place(0)).toEqual({ file: 'a.txt', line: 3 });
    expect(text.place(2)).toEqual({ file: 'a.txt', line: 4 });
    expect(text.place(4)).toStrictEqual({ file: 'b.html' });
  });

  it('answers with the last place beyond the end', () => {
    expect(text.place(99)).toEqual({ file: 'b.html' });
    expect(locate([]).place(0)).toEqual({ file: '(empty)' });
  });
});
