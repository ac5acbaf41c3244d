import { describe, expect, it } from 'vitest';
import { conversion, cutAtLastDigit, plain } from '../../../../src/layers/figures/wording.ts';
import { figure } from './invented.ts';

describe('a figure in another measure', () => {
  it.each([
    ['in full where it says 万', 5.09, '万吨', '50,900吨'],
    ['in full, and in 亩, of 公顷', 1.7, '万公顷', '17,000公顷，255,000亩'],
    ['in 亩 where it says 公顷', 17, '公顷', '255亩'],
    ['in 亩 where it says 平方公里', 0.5, '平方公里', '750亩'],
    ['in percentage points where it says 基点', 30, '基点', '0.3个百分点'],
    ['in 亿 from ten million yuan', 1000, '万元', '0.1亿元'],
    ['in 亿 with all its digits', 9204.5, '万元', '0.9205亿元'],
  ])('%s', (_, value, unit, turned) => {
    expect(conversion(figure('f', value, unit))).toBe(turned);
  });

  it.each([
    [999, '万元'],
    [22.2, '亿元'],
    [10, '%'],
    [1500, '公里'],
    [30, '亩'],
    [5, '万'],
  ])('is none for %d%s', (value, unit) => {
    expect(conversion(figure('f', value, unit))).toBeUndefined();
  });

  it('is none for a ratio', () => {
    expect(conversion(figure('f', [2, 1], '亩'))).toBeUndefined();
  });
});

describe('digits that people read', () => {
  it.each([
    [1234567, '1,234,567'],
    [0.5, '0.5'],
    [0.123456, '0.1235'],
  ])('of %d: %s', (value, words) => {
    expect(plain(value)).toBe(words);
  });
});

describe('a number cut at its last digit', () => {
  it.each([
    ['22.2亿元', '22.2', '亿元'],
    ['突破4亿元', '突破4', '亿元'],
    ['2.35：1', '2.35：1', ''],
    ['三项', '三项', ''],
  ])('%s', (number, digits, rest) => {
    expect(cutAtLastDigit(number)).toEqual({ digits, rest });
  });
});
