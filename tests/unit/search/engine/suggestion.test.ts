import { describe, expect, it } from 'vitest';
import { everydayFor, longestParts } from '../../../../src/search/engine/suggestion.ts';

const TEXT = '推进老旧改项目，完成22个老旧改项目，小区';
const count = (phrase: string): number => TEXT.split(phrase).length - 1;

describe('longestParts', () => {
  it.each([
    [
      '老旧小区',
      [
        { text: '老旧', count: 2 },
        { text: '小区', count: 1 },
      ],
    ],
    ['推进老旧改房', [{ text: '推进老旧改', count: 1 }]],
    ['房老', [{ text: '老', count: 2 }]],
    ['xyz', []],
    ['z2z', []],
  ])('of %s', (word, parts) => {
    expect(longestParts([word], count)).toEqual(parts);
  });
  it('gives the longest first and each once', () => {
    const parts = longestParts(['小区老旧改项', '小区'], count);
    expect(parts.map(({ text }) => text)).toEqual(['老旧改项', '小区']);
  });
});

describe('everydayFor', () => {
  const table = { 老旧小区: ['老旧改'], 小区: ['小区'], 看病: ['推进'] };
  const offered = (...words: string[]): string[] =>
    everydayFor(words, table, count).map(({ word }) => word);

  it('offers the words that the query holds or begins', () => {
    expect(offered('老旧小区')).toEqual(['老旧小区', '小区']);
    expect(offered('老旧')).toEqual(['老旧小区']);
    expect(offered('看病贵')).toEqual(['看病']);
    expect(offered('看')).toEqual([]);
    expect(offered('老', '看病')).toEqual(['看病']);
  });
  it('counts each phrase in the report', () => {
    expect(everydayFor(['老旧小区'], table, count)[0]?.phrases).toEqual([
      { text: '老旧改', count: 2 },
    ]);
  });
});
