import { describe, expect, it } from 'vitest';
import { countIn, longestParts } from '../../../../src/search/engine/suggestion.ts';

const TEXT = '推进老旧改项目，完成22个老旧改项目，小区';
const occurs = (phrase: string): Promise<boolean> => Promise.resolve(TEXT.includes(phrase));

describe('longestParts', () => {
  it.each([
    ['老旧小区', ['老旧', '小区']],
    ['推进老旧改房', ['推进老旧改']],
    ['房老', []],
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
