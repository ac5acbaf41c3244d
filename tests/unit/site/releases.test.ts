import { describe, expect, it } from 'vitest';
import { checkReleases, releaseName } from '../../../src/site/releases.ts';

const erratum = (date: string) => ({
  date,
  where: '首页',
  stood: '昨',
  stands: '今',
  why: '写错了。',
});
const found = (dates: readonly string[], corrected: readonly string[] = []): string[] =>
  checkReleases(
    {
      file: 'f',
      value: dates.map((date) => ({ date, what: '新。' })),
      lineOf: ([index]) => Number(index) + 1,
    },
    corrected.map(erratum),
  ).map(({ line, found: what }) => `${line} ${what}`);

describe('checkReleases', () => {
  it('accepts the newest first, as new as the last correction', () => {
    expect(found(['2031-02-01', '2031-01-08'], ['2031-02-01', '2031-01-08'])).toEqual([]);
  });
  it('names one that stands above a newer one or one of the same day', () => {
    expect(found(['2031-01-08', '2031-02-01', '2031-02-01'])).toEqual([
      '1 an edition of 2031-01-08 above one of 2031-02-01',
      '2 an edition of 2031-02-01 above one of 2031-02-01',
    ]);
  });
  it('asks for an edition that holds the last correction', () => {
    expect(found(['2031-01-08'], ['2031-02-01'])).toEqual([
      '1 no edition since the correction of 2031-02-01 (“首页”)',
    ]);
  });
});

describe('releaseName', () => {
  it('counts in hanzi', () => {
    expect(releaseName({ number: 12, date: '2031-01-08', what: '新。' })).toBe(
      '第十二版，2031年1月8日',
    );
  });
});
