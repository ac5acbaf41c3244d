import { describe, expect, it } from 'vitest';
import { findAll, mergeSpans, normalize, normalizeMapped } from '../../../src/report/normalize.ts';

describe('normalize', () => {
  it.each([
    ['２２．２億元', '22.2億元'],
    ['“3+1”生态工业', '3+1生态工业'],
    ['R&D投入增长20%以上。', 'r&d投入增长20%以上'],
    ['城乡居民收入比缩小到2.35：1', '城乡居民收入比缩小到2.351'],
    ['青创·武隆 — 「卖」（一）', '青创武隆卖一'],
    ['砂\u200b砖\u3000房\n', '砂砖房'],
    ['省略……号…', '省略号'],
    ['E\u0301 É İ', 'eei'],
    ['がｶﾞ', 'がカ'],
    ['\u1112\u1161\u11ab', '한'],
    // Letters of other blocks become such, and are composed at once, not only when normalised again.
    ['\u1112ㅏ', '하'],
    ['㈎ﾾￂ', '가하'],
    ['㈀\u1161', '가'],
    ['\ud83d\ude00\ud83d<b>', 'b'],
    ['\u{20000}', '\u{20000}'],
    ['', ''],
    ['，。！', ''],
  ])('%j becomes %j', (source, expected) => {
    expect(normalize(source)).toBe(expected);
  });

  it('stays quick on ten thousand characters', () => {
    expect(normalize('砂砖房，'.repeat(2500))).toHaveLength(7500);
    expect(normalize('\u0301'.repeat(10_000))).toBe('');
  });
});

describe('findAll', () => {
  const found = (source: string, word: string): string[] =>
    findAll(normalizeMapped(source), word).map(({ start, end }) => source.slice(start, end));

  it('finds a match across punctuation and shows it whole', () => {
    expect(found('“青创·武隆”科技', '青创武隆')).toEqual(['青创·武隆']);
  });
  it('leaves punctuation around a match out', () => {
    expect(found('（砂砖房），砂砖房。', '砂砖房')).toEqual(['砂砖房', '砂砖房']);
  });
  it('shows the whole character when only a part of it matches', () => {
    expect(found('100㎡', 'm')).toEqual(['㎡']);
  });
  it('does not let matches overlap', () => {
    expect(found('啊啊啊', '啊啊')).toEqual(['啊啊']);
  });
  it('finds nothing for no word', () => {
    expect(found('砂砖房', '')).toEqual([]);
  });
});

describe('mergeSpans', () => {
  it('joins what overlaps and keeps apart what touches', () => {
    const spans = [
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 3, end: 4 },
    ];
    expect(mergeSpans(spans)).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 4 },
      { start: 4, end: 6 },
    ]);
  });
});
