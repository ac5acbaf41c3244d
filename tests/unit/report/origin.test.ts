import { describe, expect, it } from 'vitest';
import { gapsOf, originOf, titlePageDate } from '../../../src/report/origin.ts';

const BARE = { title: '政府工作报告', year: 2031, sha256: '' };
const WHOLE = {
  ...BARE,
  speaker: '某甲',
  speakerRole: '区长',
  meeting: '第一次会议',
  deliveredOn: '2031-01-08',
  publisher: '青石网',
  publishedOn: '2031-01-10',
};

describe('where a text comes from', () => {
  it('is told in the words of readers', () => {
    expect(originOf(WHOLE)).toEqual({
      speaker: '区长某甲',
      delivered: '2031年1月8日，第一次会议',
      published: '2031年1月10日，青石网',
    });
    expect(titlePageDate(WHOLE)).toBe('二〇三一年一月八日');
  });

  it('is told as far as it is known', () => {
    expect(originOf({ ...BARE, speaker: '某甲', meeting: '第一次会议' })).toEqual({
      speaker: '某甲',
      delivered: '第一次会议',
    });
    expect(originOf(BARE)).toEqual({});
    expect(titlePageDate(BARE)).toBe('二〇三一年');
  });

  it('names what is not, in the order of the file', () => {
    expect(gapsOf({})).toEqual([]);
    expect(gapsOf({ unknown: ['url', 'speaker'] })).toEqual(['报告人', '发布者的网页']);
  });
});
