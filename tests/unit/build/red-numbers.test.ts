import { describe, expect, it } from 'vitest';
import { checkNumbers } from '../../../src/build/red-numbers.ts';
import type { RedSentence } from '../../../src/build/red-numbers.ts';
import type { NumberExclusion } from '../../../src/site/number-exclusions.ts';

const ours = (text: string, rests: string[], sourced = false): RedSentence => {
  return { file: 'content/topics/a.yaml', text, rests, sourced };
};
const excused = (...value: NumberExclusion[]) => ({ file: 'list', value, lineOf: () => 4 });
const found = (sentence: RedSentence, ...exclusions: NumberExclusion[]): string[] =>
  checkNumbers([sentence], excused(...exclusions)).problems.map(({ found: what }) => what);

describe('the numbers of our sentences', () => {
  it.each([
    ['修20公里', '新建改建供水管网20公里'],
    ['超过1,200户', '共1200户'],
    ['增长5.5%', '增长５.５%'],
    ['没有数字', ''],
  ])('%s rests on %s', (text, passage) => {
    expect(found(ours(text, ['另一段', passage]))).toEqual([]);
  });

  it.each([
    ['修30公里', '20公里'],
    ['修2公里', '20公里'],
    ['增长5%', '增长5.5%'],
  ])('%s does not rest on %s', (text, passage) => {
    expect(found(ours(text, [passage]))).toEqual([expect.stringContaining(`in “${text}”`)]);
  });

  it('may rest on sources, and are counted', () => {
    const sentences = [ours('2019年起，20公里', ['20公里'], true), ours('20公里', ['20公里'])];
    expect(checkNumbers(sentences, excused())).toEqual({
      ...{ held: 2, cited: 1, excused: 0 },
      problems: [],
    });
  });

  it('are excused one by one, and no excuse is needless', () => {
    const excuse = { file: 'topics/a.yaml', number: '15', reason: '换算' };
    expect(found(ours('15亩是1公顷', ['1公顷']), excuse)).toEqual([]);
    expect(found(ours('15亩', ['15亩']), excuse)).toEqual([
      'an excuse for 15 in content/topics/a.yaml, which needs none',
    ]);
  });
});
