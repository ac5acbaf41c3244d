import { describe, expect, it } from 'vitest';
import { openingWords } from '../../../src/report/opening.ts';
import type { Paragraph } from '../../../src/report/report.ts';

const paragraph = (text: string, leadLength = 0): Paragraph =>
  ({ text, leadLength }) as unknown as Paragraph;

describe('openingWords', () => {
  it('are the lead, without its mark', () => {
    expect(openingWords(paragraph('修路。修好一条路，种好一片林。', 3))).toBe('修路');
  });

  it.each([
    ['修好一条从村口到镇上的路，种好一片林。', '修好一条从村口到镇上的路'],
    ['各位代表！新的一年，我们把路修到每一个村，', '各位代表！新的一年，我们把路修到每一个村'],
    ['聚焦“多修路、多种树，多养鱼”的目标，干好。', '聚焦“多修路、多种树，多养鱼”的目标'],
    ['示例区工作报告', '示例区工作报告'],
    ['一'.repeat(40), '一'.repeat(30)],
    [`${'一'.repeat(30)}，二`, '一'.repeat(30)],
  ])('of %s are %s', (text, words) => {
    expect(openingWords(paragraph(text))).toBe(words);
  });
});
