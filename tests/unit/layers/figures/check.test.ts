import { describe, expect, it } from 'vitest';
import { checkFigure } from '../../../../src/layers/figures/check.ts';
import { allText } from '../../../../src/report/report.ts';
import { reportOf } from '../report-of.ts';
import { figure } from './invented.ts';

/** What an editor is told of a number quoted from a text, with this comparator. */
function told(quote: string, number: string, comparator: '=' | '≥'): string[] {
  const paragraphs = allText(reportOf({ c: { text: [`今年${quote}。`] } }));
  const value = figure('road', 6, '公里', { quote, number, comparator });
  const problems = checkFigure(
    { value, file: 'c.yaml', lineOf: ([key]) => ['id', 'comparator'].indexOf(String(key)) },
    new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])),
  );
  return problems.map(({ line, found, expected }) => `${line}: ${found} → ${expected}`);
}

describe('the comparator of a number', () => {
  it.each([
    ['is what its own words say', '修路6公里以上', '6公里以上', '≥'],
    ['is none without such words', '修路6公里', '6公里', '='],
    ['may be that of the next of its series', '修路6公里、8公里以上', '6公里', '≥'],
    ['may be its own in a series', '修路6公里、8公里以上', '6公里', '='],
  ] as const)('%s', (_, quote, number, comparator) => {
    expect(told(quote, number, comparator)).toEqual([]);
  });

  it.each([
    ['修路6公里', '6公里', '≥', '≥, but the number is 6公里 → comparator: ='],
    ['修路约6公里、8公里以上', '约6公里', '=', '=, but the number is 约6公里 → comparator: ≈ or ≥'],
    ['修路8公里以上、6公里', '6公里', '≥', '≥, but the number is 6公里 → comparator: ='],
  ] as const)('of %s is told when it is wrong', (quote, number, comparator, message) => {
    expect(told(quote, number, comparator)).toEqual([`1: comparator: ${message}`]);
  });
});
