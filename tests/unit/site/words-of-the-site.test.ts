import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/report/reading-time.ts';
import { leadOf } from '../../../src/report/report.ts';
import { citeReport } from '../../../src/publish/citation.ts';
import { digestLine, shorten } from '../../../src/report/digest.ts';
import { loadEdition } from '../../../src/edition.ts';
import { chineseDate, chineseNumeral, formalDate, grouped } from '../../../src/site/numerals.ts';
import { OTHER_REPORT } from '../../support/paths.ts';

const { report } = loadEdition(OTHER_REPORT);

describe('numerals', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [45, '四十五'],
    [99, '九十九'],
  ])('%d is %s', (value, expected) => {
    expect(chineseNumeral(value)).toBe(expected);
  });

  it.each([0, 100, 1.5, -1, Number.NaN])('refuses %d', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });

  it('writes dates', () => {
    expect(chineseDate('2031-01-08')).toBe('2031年1月8日');
    expect(formalDate('2031-10-30')).toBe('二〇三一年十月三十日');
    expect(formalDate('2000-01-01')).toBe('二〇〇〇年一月一日');
  });

  it('groups long counts', () => {
    expect([7, 999, 7919, 1234567].map(grouped)).toEqual(['7', '999', '7,919', '1,234,567']);
  });
});

describe('reading time', () => {
  it.each([
    [1, 1],
    [300, 1],
    [449, 1],
    [450, 2],
    [7919, 26],
  ])('%d characters take %d minutes', (characters, minutes) => {
    expect(readingMinutes(characters)).toBe(minutes);
  });
});

describe('digests', () => {
  it('are one line', () => {
    expect(digestLine(report.chapters[0]!)).toBe(
      '新修步道12.5公里；新开“邻里食堂”6家；机关用电下降8%',
    );
  });

  it('are cut by characters, with a mark', () => {
    expect(shorten('一二三', 3)).toBe('一二三');
    expect(shorten('一二三四', 3)).toBe('一二…');
    expect(shorten('𠀀𠀁𠀂𠀃', 3)).toBe('𠀀𠀁…');
  });
});

describe('the model', () => {
  it('keeps chapters in order, with their parts and counts', () => {
    expect(report.chapters.map(({ id }) => id)).toEqual(['hui-gu', 'jin-nian', 'jie-wei']);
    expect(report.parts).toMatchObject([{ id: 'whole', chapters: report.chapters }]);
    expect(report.characters).toBe(report.chapters.reduce((sum, c) => sum + c.characters, 0));
  });

  it('gives paragraphs ids of their chapter and number', () => {
    expect(report.chapters[1]?.paragraphs.map(({ id }) => id)).toEqual([
      'jin-nian-1',
      'jin-nian-2',
      'jin-nian-3',
    ]);
    expect(report.chapters[1]?.paragraphs.map(leadOf)).toEqual(['', '', '']);
  });
});

describe('the citation', () => {
  it('names speaker, title, meeting and publisher', () => {
    expect(citeReport(report.provenance)).toBe(
      '某甲（青石区人民政府区长）：《示例市青石区人民政府工作报告》，' +
        '2031年1月8日在青石区第一届人民代表大会第一次会议上，青石网2031年1月10日发布。',
    );
  });
});
