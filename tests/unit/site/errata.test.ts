import { describe, expect, it } from 'vitest';
import { checkErrata } from '../../../src/site/errata.ts';

const erratum = (
  date: string,
  stands = '今',
): Parameters<typeof checkErrata>[0]['value'][number] => {
  return { date, where: '首页', stood: '昨', stands, why: '写错了。' };
};
const found = (...value: ReturnType<typeof erratum>[]): string[] =>
  checkErrata({ file: 'f', value, lineOf: ([index]) => Number(index) + 1 }).map(
    ({ line, found: what }) => `${line} ${what}`,
  );

describe('checkErrata', () => {
  it('accepts the newest first, several of a day', () => {
    expect(found(erratum('2031-02-01'), erratum('2031-02-01'), erratum('2031-01-08'))).toEqual([]);
  });
  it('names one that stands above a newer one, and one that corrects nothing', () => {
    expect(found(erratum('2031-01-08'), erratum('2031-02-01', '昨'))).toEqual([
      '1 a correction of 2031-01-08 above one of 2031-02-01',
      '2 “昨” corrected to the same',
    ]);
  });
});
