import { describe, expect, it } from 'vitest';
import {
  chineseDate,
  chineseNumeral,
  formalDate,
  grouped,
  fileSize,
} from '../../../src/site/numerals.ts';

describe('numerals', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [45, '四十五'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1003, '一千零三'],
    [2020, '二千零二十'],
  ])('%d is %s', (value, expected) => {
    expect(chineseNumeral(value)).toBe(expected);
  });

  it.each([0, 10_000, 1.5, -1, Number.NaN])('refuses %d', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });

  it('writes dates', () => {
    expect(chineseDate('2031-01-08')).toBe('2031年1月8日');
    expect(formalDate('2031-10-30')).toBe('二〇三一年十月三十日');
    expect(formalDate('2000-01-01')).toBe('二〇〇〇年一月一日');
  });

  it.each([
    [1, '1 KB'],
    [24_909, '24 KB'],
    [999 * 1024, '999 KB'],
    [1000 * 1024, '1.0 MB'],
    [1_189_998, '1.1 MB'],
  ])('tells %d bytes as %s', (bytes, expected) => {
    expect(fileSize(bytes)).toBe(expected);
  });

  it('groups long counts', () => {
    expect([7, 999, 7919, 1234567].map(grouped)).toEqual(['7', '999', '7,919', '1,234,567']);
  });
});
