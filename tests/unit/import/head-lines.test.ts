import { describe, expect, it } from 'vitest';
import { readHeadLines } from '../../../src/import/head-lines.ts';

const ALL = {
  speaker: '某甲',
  speakerRole: '区长',
  meeting: '青石区第一届人民代表大会第一次会议',
  deliveredOn: '2031-01-08',
};

describe('the lines at the head of a report', () => {
  it.each([
    ['after dashes', ['——2031年1月8日在青石区第一届人民代表大会第一次会议上', '区长某甲']],
    ['in brackets', ['（2031年1月8日在青石区第一届人民代表大会第一次会议上）', '区长：某甲']],
    ['in one line', ['2031年1月8日在青石区第一届人民代表大会第一次会议上区长某甲']],
    ['in hanzi', ['二〇三一年一月八日在青石区第一届人民代表大会第一次会议上', '区长某甲']],
    [
      'broken by a column',
      ['——2031年1月8日在青石区第一届人民', '代表大会第一次会议上', '区长某甲'],
    ],
    [
      'the speaker first',
      ['区长某甲', '（2031年1月8日）', '在青石区第一届人民代表大会第一次会议上'],
    ],
  ])('say who spoke, where and when: %s', (_, lines) => {
    expect(readHeadLines(['青石区人民政府工作报告', ...lines, '各位代表：', '过去。'])).toEqual(
      ALL,
    );
  });

  it.each([
    ['青石区人民政府区长某甲', '青石区人民政府区长', '某甲'],
    ['青石区人民政府代区长某某甲', '青石区人民政府代区长', '某某甲'],
    ['州长阿某·某某江', '州长', '阿某·某某江'],
    ['自治区主席某甲', '自治区主席', '某甲'],
    ['人民法院院长：某甲', '人民法院院长', '某甲'],
  ])('name the speaker and the office: %s', (line, speakerRole, speaker) => {
    expect(readHeadLines([line])).toEqual({ speaker, speakerRole });
  });

  it.each([
    ['nothing is said', []],
    ['a name without an office', ['某甲']],
    ['an office without a name', ['区长']],
    ['a day that does not exist', ['2031年2月30日']],
    ['a month without a day', ['2031年1月']],
    ['only after the hearers are addressed', ['各位代表：', '区长某甲']],
    ['only in the text', ['区长要落实责任，某甲要检查。', '区长某甲']],
  ])('leave open what they do not say: %s', (_, lines) => {
    expect(readHeadLines(lines)).toEqual({});
  });
});
