import { describe, expect, it } from 'vitest';
import { openWishes } from '../../../../src/search/engine/wish.ts';
import { buildEveryday } from '../../../../src/search/index/everyday.ts';
import { invented } from '../invented.ts';

const everyday = { ...invented.everyday, 小区: ['砂砖房'], 羊: ['养老'] };
const wishes = openWishes(buildEveryday({ ...invented, everyday }), ['老房']);

describe('a wish', () => {
  it.each([
    ['老旧小区', { everyday: ['老旧小区'], share: 1 }],
    ['老旧小区爷爷', { everyday: ['老旧小区', '爷爷'], share: 1 }],
    ['问小区的事', { everyday: ['小区'], share: 0.4 }],
    ['照看', { topics: [1], share: 1 }],
    ['看病和照看', { topics: [1], share: 1 }],
    ['坐公交', { unsaid: ['公交'], share: 2 / 3 }],
    ['羊', { everyday: ['羊'], share: 1 }],
    ['羊角', { share: 0 }],
    ['', { share: 0 }],
  ])('in %s: the longest words, from left to right', (query, wish) => {
    const none = { everyday: [], topics: [], unsaid: [] };
    expect(wishes.read([query])).toEqual({ ...none, ...wish });
  });

  it('is taken from all words, each once', () => {
    expect(wishes.read(['爷爷', '公交', '爷爷'])).toEqual({
      ...{ everyday: ['爷爷'], topics: [], unsaid: ['公交'] },
      share: 1,
    });
  });

  it('is completed by the shortest word that begins so', () => {
    expect(['老', '老旧', '旧'].map((word) => wishes.completed(word))).toEqual([
      '老房',
      '老旧小区',
      undefined,
    ]);
  });

  it('tells what the report cannot say, as it does not say a part of it', () => {
    const told = ['问爷爷', '坐公交', '老房', '砖'].map((word) => wishes.absent(word));
    expect(told).toEqual([true, true, false, false]);
  });
});
