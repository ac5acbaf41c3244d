import { describe, expect, it } from 'vitest';
import { countIn, everydayFor, longestParts } from '../../../../src/search/engine/suggestion.ts';

const TEXT = '推进老旧改项目，完成22个老旧改项目，小区';
const occurs = (phrase: string): Promise<boolean> => Promise.resolve(TEXT.includes(phrase));

describe('longestParts', () => {
  it.each([
    ['老旧小区', ['老旧', '小区']],
    ['推进老旧改房', ['推进老旧改']],
    ['房老', ['老']],
    ['xyz', []],
    ['z2z', []],
  ])('of %s', async (word, parts) => {
    expect(await longestParts([word], occurs)).toEqual(parts);
  });
  it('gives the longest first and each once', async () => {
    const parts = await longestParts(['小区老旧改项', '小区'], occurs);
    expect(parts).toEqual(['老旧改项', '小区']);
  });
  it('gives the first six', async () => {
    const words = ['推进', '老旧', '改项', '完成', '22', '小区', '项目'];
    expect(await longestParts(words, occurs)).toEqual(words.slice(0, 6));
  });
});

describe('countIn', () => {
  it('counts in each paragraph, across its sentences', () => {
    const chapter = [
      ['c-1', ['养老养老。', '养', '老']],
      ['c-2', ['老']],
    ] as const;
    expect(countIn(chapter, '养老')).toBe(3);
    expect(countIn(chapter, '老养')).toBe(2);
  });
});

describe('everydayFor', () => {
  const table = { 老旧小区: [['老旧改', 2]], 小区: [['小区', 1]], 看病: [['推进', 1]] } as const;
  const offered = (...words: string[]): string[] =>
    everydayFor(words, table).map(({ word }) => word);

  it('offers the words that the query holds or begins', () => {
    expect(offered('老旧小区')).toEqual(['老旧小区', '小区']);
    expect(offered('老旧')).toEqual(['老旧小区']);
    expect(offered('看病贵')).toEqual(['看病']);
    expect(offered('看')).toEqual([]);
    expect(offered('老', '看病')).toEqual(['看病']);
  });
  it('says how often each phrase occurs', () => {
    expect(everydayFor(['老旧小区'], table)[0]?.phrases).toEqual([{ text: '老旧改', count: 2 }]);
  });
});
