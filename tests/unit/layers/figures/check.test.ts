import { describe, expect, it } from 'vitest';
import { checkFigure } from '../../../../src/layers/figures/check.ts';
import type { Figure } from '../../../../src/layers/figures/schema.ts';
import { allText } from '../../../../src/report/report.ts';
import { smallReport } from '../../report/small-report.ts';
import { figure } from './invented.ts';

/** What an editor is told of a number quoted from a text, where the record says else. */
function told(quote: string, number: string, more: Partial<Figure>): string[] {
  const paragraphs = allText(smallReport({ c: [`今年${quote}。`] }));
  const value = figure('road', 6, '公里', { quote, number, ...more });
  const problems = checkFigure(
    {
      value,
      file: 'content/figures/c.yaml',
      lineOf: ([key]) => ['id', 'value', 'comparator'].indexOf(String(key)),
    },
    new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])),
  );
  return problems.map(({ line, found, expected }) => `${line}: ${found} → ${expected}`);
}

describe('the value of a ratio', () => {
  const ratio = (value: Figure['value']): string[] =>
    told('收支比2.35：1', '2.35：1', { value, unit: '比' });

  it('is both its numbers', () => {
    expect(ratio([2.35, 1])).toEqual([]);
  });

  it.each([
    ['one of them', 2.35, '2.35'],
    ['another second one', [2.35, 2], '2.35, 2'],
    ['another first one', [2, 1], '2, 1'],
    ['a third', [2.35, 1, 1], '2.35, 1, 1'],
  ])('is not %s', (_, value, shown) => {
    const found = `value: ${shown}, unit: 比, but the number is 2.35：1`;
    expect(ratio(value)).toEqual([`1: ${found} → value: 2.35, 1, unit: 比`]);
  });
});

describe('the comparator of a number', () => {
  it.each([
    ['is what its own words say', '修路6公里以上', '6公里以上', '≥'],
    ['is none without such words', '修路6公里', '6公里', '='],
    ['may be that of the next of its series', '修路6公里、8公里以上', '6公里', '≥'],
    ['may be its own in a series', '修路6公里、8公里以上', '6公里', '='],
  ] as const)('%s', (_, quote, number, comparator) => {
    expect(told(quote, number, { comparator })).toEqual([]);
  });

  it.each([
    ['修路6公里', '6公里', '≥', '≥, but the number is 6公里 → comparator: ='],
    ['修路约6公里、8公里以上', '约6公里', '=', '=, but the number is 约6公里 → comparator: ≈ or ≥'],
    ['修路8公里以上、6公里', '6公里', '≥', '≥, but the number is 6公里 → comparator: ='],
  ] as const)('of %s is told when it is wrong', (quote, number, comparator, message) => {
    expect(told(quote, number, { comparator })).toEqual([`2: comparator: ${message}`]);
  });
});
