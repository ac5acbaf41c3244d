import { describe, expect, it } from 'vitest';
import {
  readNumber,
  rescale,
  sharedComparator,
} from '../../../../src/layers/figures/read-number.ts';

describe('readNumber', () => {
  it.each([
    ['22.2亿元', [22.2], '亿元', '='],
    ['7个以上', [7], '个', '≥'],
    ['突破4亿元', [4], '亿元', '≥'],
    ['5.5%左右', [5.5], '%', '≈'],
    ['3级以内', [3], '级', '≤'],
    ['1.5个百分点', [1.5], '百分点', '='],
    ['30个基点', [30], '基点', '='],
    ['2.35：1', [2.35, 1], '比', '='],
    ['不低于350天', [350], '天', '≥'],
  ])('reads %s', (wording, values, unit, comparator) => {
    expect(readNumber(wording)).toEqual({ values, unit, comparator });
  });

  it.each(['', '三个', '增长10%', '8%、10%以上'])('refuses “%s”', (wording) => {
    expect(readNumber(wording)).toBeUndefined();
  });
});

describe('sharedComparator', () => {
  it('finds the word behind the next number of a series', () => {
    expect(sharedComparator('、10%以上')).toBe('≥');
    expect(sharedComparator('、4户以上')).toBe('≥');
  });

  it('finds none across other words', () => {
    expect(sharedComparator('、农村致富带头人20人以上')).toBeUndefined();
    expect(sharedComparator('')).toBeUndefined();
  });
});

describe('rescale', () => {
  it('turns 万 and 亿 without losing digits', () => {
    expect(rescale(9200, '万元', '亿元')).toBe(0.92);
    expect(rescale(5.09, '万亩', '亩')).toBe(50900);
  });

  it('refuses other units', () => {
    expect(rescale(17, '公顷', '亩')).toBeUndefined();
  });
});
