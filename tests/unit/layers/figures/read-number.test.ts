import { describe, expect, it } from 'vitest';
import {
  baseUnit,
  readNumber,
  rescale,
  sharedBehind,
} from '../../../../src/layers/figures/read-number.ts';

describe('a number as the report words it', () => {
  it.each([
    ['7个', [7], '个', '='],
    ['1', [1], '', '='],
    ['22.2亿元', [22.2], '亿元', '='],
    ['1.5个百分点', [1.5], '百分点', '='],
    ['30个基点', [30], '基点', '='],
    ['30多个百分点', [30], '多个百分点', '='],
    ['30个月', [30], '个月', '='],
    ['2.35：1', [2.35, 1], '比', '='],
    ['1:2.5', [1, 2.5], '比', '='],
    ['约2：1', [2, 1], '比', '≈'],
    ['不低于350天', [350], '天', '≥'],
    ['不少于350天', [350], '天', '≥'],
    ['突破4亿元', [4], '亿元', '>'],
    ['不超过3级', [3], '级', '≤'],
    ['不高于3级', [3], '级', '≤'],
    ['超过3级', [3], '级', '>'],
    ['高于3级', [3], '级', '>'],
    ['低于3级', [3], '级', '<'],
    ['约10%', [10], '%', '≈'],
    ['近10%', [10], '%', '≈'],
    ['7个以上', [7], '个', '≥'],
    ['3级以内', [3], '级', '≤'],
    ['3级以下', [3], '级', '≤'],
    ['5.5%左右', [5.5], '%', '≈'],
    ['两个', [2], '个', '='],
    ['三百二十户以上', [320], '户', '≥'],
    ['突破十亿元', [1e9], '元', '>'],
    ['零伤亡', [0], '无', '='],
    ['零突破', [0], '无', '>'],
  ])('%s', (wording, values, unit, comparator) => {
    expect(readNumber(wording)).toEqual({ values, unit, comparator });
  });

  it.each(['', '个', '实现零突破', '增长10%', '8%、10%以上', '5.亿元2', '以上'])(
    '“%s” is none',
    (wording) => {
      expect(readNumber(wording)).toBeUndefined();
    },
  );
});

describe('the comparator that a number shares with the next of its series', () => {
  it.each([
    ['、10%以上', '≥'],
    ['、4.25户以内', '≤'],
    ['、30个基点左右，', '≈'],
    ['、农村致富带头人20人以上', undefined],
    ['、20位带头人以上', undefined],
    ['，10%以上', undefined],
    ['以上、10%以上', undefined],
    ['', undefined],
  ])('in “%s” is %s', (after, comparator) => {
    expect(sharedBehind(after)?.comparator).toBe(comparator);
  });
});

it('reaches to its bound', () => {
  expect(sharedBehind('、10%以上，增长5%')?.length).toBe('、10%以上'.length);
});

describe('a unit', () => {
  it.each([
    ['亩', '亩', 1],
    ['万亩', '亩', 1e4],
    ['亿元', '元', 1e8],
    ['万', '万', 1],
    ['', '', 1],
  ])('%s is so many %s: %d', (unit, base, scale) => {
    expect(baseUnit(unit)).toEqual({ unit: base, scale });
  });

  it.each([
    [9200, '万元', '亿元', 0.92],
    [5.09, '万亩', '亩', 50900],
    [0.1, '亿元', '元', 1e7],
    [1.1, '万吨', '万吨', 1.1],
    [17, '公顷', '亩', undefined],
  ])('turned: %d %s in %s', (value, from, to, turned) => {
    expect(rescale(value, from, to)).toBe(turned);
  });
});
