import { describe, expect, it } from 'vitest';
import { topicsFor, topicsHolding } from '../../../../src/search/engine/concern.ts';
import type { EverydayData } from '../../../../src/search/format.ts';

/** Sentence by sentence: what topics hold it. Phrase n stands in sentence n. */
const held = [[0], [1], [1], [0, 1], [2], []];
const data: EverydayData = {
  phrases: held.flatMap((_, sentence) => [sentence, 0, 1]),
  words: { 首: [0, 1, 2], 共: [3], 三: [4], 无: [5] },
  named: {},
  unsaid: { 公交: 2, 彩礼: -1 },
};
const none = { everyday: [], topics: [], unsaid: [], share: 1 };

describe('topicsFor', () => {
  it.each([
    [
      'a better phrase weighs more than those after it, but another topic may be near',
      ['首'],
      [0, 1],
    ],
    ['words add up', ['首', '三', '三'], [2]],
    ['a shared sentence counts for each of its topics', ['共'], [0, 1]],
    ['a sentence that no topic holds has none', ['无'], []],
  ])('%s', (_, everyday, topics) => {
    expect(topicsFor({ ...none, everyday }, data, { held })).toEqual(topics);
  });

  it('puts a topic that is named first, and the one nearest to what is not said', () => {
    expect(topicsFor({ ...none, everyday: ['首'], topics: [2] }, data, { held })).toEqual([2]);
    expect(topicsFor({ ...none, everyday: ['首'], unsaid: ['公交'] }, data, { held })).toEqual([2]);
    expect(topicsFor({ ...none, unsaid: ['彩礼'] }, data, { held })).toEqual([]);
  });
});

describe('topicsHolding', () => {
  it('gives the topics that hold at least half of the sentences', () => {
    expect(topicsHolding([1, 2, 3, 4], { held })).toEqual([1]);
    expect(topicsHolding([0, 1], { held })).toEqual([0, 1]);
    expect(topicsHolding([0, 1, 4], { held })).toEqual([]);
    expect(topicsHolding([], { held })).toEqual([]);
  });
});
