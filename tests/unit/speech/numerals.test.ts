import { describe, expect, it } from 'vitest';
import { byTelephone, digitByDigit, spokenNumber } from '../../../src/speech/numerals.ts';

describe('spoken numbers', () => {
  it.each([
    ['0', '零'],
    ['2', '二'],
    ['10', '十'],
    ['200', '二百'],
    ['2000', '两千'],
    ['2300', '两千三百'],
    ['9999', '九千九百九十九'],
    ['10000', '一万'],
    ['10015', '一万零一十五'],
    ['10200', '一万零二百'],
    ['12000', '一万二千'],
    ['20000', '两万'],
    ['100010', '十万零一十'],
    ['1000000', '一百万'],
    ['100000000', '一亿'],
    ['100000005', '一亿零五'],
    ['200000000', '两亿'],
    ['123456789', '一亿二千三百四十五万六千七百八十九'],
    ['0.7', '零点七'],
    ['13.06', '十三点零六'],
    ['007', '零零七'],
    ['12345678901234567', '一二三四五六七八九零一二三四五六七'],
  ])('%s is %s', (written, spoken) => {
    expect(spokenNumber(written)).toBe(spoken);
  });
});

it('codes are said digit by digit, and on the telephone one is 幺', () => {
  expect(digitByDigit('1029')).toBe('一零二九');
  expect(byTelephone('12345')).toBe('幺二三四五');
});
