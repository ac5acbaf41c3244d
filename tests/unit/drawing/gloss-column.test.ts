import { describe, expect, it } from 'vitest';
import { fitsColumn, noteLines } from '../../../src/drawing/gloss-column.ts';

describe('noteLines', () => {
  it.each([
    ['春夏秋冬', '春夏', '秋冬'],
    ['春夏秋冬日', '春夏秋', '冬日'],
    ['春', '春', ''],
    ['春夏，秋冬', '春夏，', '秋冬'],
    ['春夏秋，冬日月', '春夏秋，', '冬日月'],
    ['春夏（秋）冬', '春夏', '（秋）冬'],
    ['春夏秋冬）、日', '春夏秋冬）、', '日'],
  ])('breaks %s into even lines, no mark out of place', (short, right, left) => {
    expect(noteLines(short)).toEqual([right, left]);
  });
});

describe('fitsColumn', () => {
  it('fills a column and no more', () => {
    const note = (length: number): string => '春'.repeat(length);
    expect(fitsColumn({ term: '四时', short: note(40) })).toBe(true);
    expect(fitsColumn({ term: '四时', short: note(42) })).toBe(false);
    expect(fitsColumn({ term: '四时有序', short: note(40) })).toBe(false);
    expect(fitsColumn({ term: '春'.repeat(16), short: '夏' })).toBe(false);
  });

  it.each([
    '2020年',
    '２０年',
    'GDP',
    'ＧＤＰ',
    '“春”',
    '「春」',
    '春—秋',
    '春·秋',
    '春 秋',
    '春+秋',
  ])('has no room for %s, which would have to lie on its side', (words) => {
    expect(fitsColumn({ term: '四时', short: words })).toBe(false);
    expect(fitsColumn({ term: words, short: '春夏秋冬' })).toBe(false);
  });

  it('takes the marks that have upright forms', () => {
    expect(fitsColumn({ term: '四时', short: '春、夏，秋（冬）；日：月' })).toBe(true);
  });
});
