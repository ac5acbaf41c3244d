import { describe, expect, it } from 'vitest';
import { hanziRuns, hanziValue } from '../../../../src/layers/figures/hanzi-runs.ts';

describe('the quantities in hanzi of a text', () => {
  it.each([
    ['打造两个十亿级产业', '2–4 两个, 4–7 十亿级'],
    ['修好一条路，种三百二十亩', '2–4 一条, 7–12 三百二十亩'],
    ['实施三年行动、五大行动', '2–4 三年, 7–9 五大'],
    ['帮扶十多户', '2–5 十多户'],
    ['用了二十天', '2–5 二十天'],
    ['人员零伤亡，外资“零突破”', '2–5 零伤亡, 9–12 零突破'],
  ])('%s', (text, runs) => {
    expect(
      hanziRuns(text)
        .map((r) => `${r.start}–${r.end} ${r.text}`)
        .join(', '),
    ).toBe(runs);
  });

  it.each([
    ['of an ordinal', '第一条，第二次，二次供水'],
    ['of numerals that measure nothing', '“三农”工作一体推进，统一万众，两山，一老一小'],
    ['of numerals behind digits', '73.3万亩，1亿条，30个百分点'],
    ['of no certain number', '一批项目，一系列措施，一大批'],
    ['of 零 that is no number', '零售、零工，清零完成整改，归零重来'],
  ])('are none %s', (_, text) => {
    expect(hanziRuns(text)).toEqual([]);
  });
});

it.each([
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三百二十', 320],
  ['一百零五', 105],
  ['两千', 2000],
  ['三万五千', 35_000],
  ['十亿', 1e9],
  ['一亿两千万', 120_000_000],
  ['百万', 1e6],
  ['三万亿', 3e12],
  ['一万零一亿', 1_000_100_000_000],
  ['一万亿零一亿', 1_000_100_000_000],
])('%s is %d', (numeral, value) => {
  expect(hanziValue(numeral)).toBe(value);
});
