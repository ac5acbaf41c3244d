import { describe, expect, it } from 'vitest';
import { checkNumbers } from '../../../src/build/red-numbers.ts';
import type { RedSentence } from '../../../src/build/red-sentences.ts';
import type { NumberExclusion } from '../../../src/site/number-exclusions.ts';

const ours = (text: string, rests: string[], cites: string[] = []): RedSentence => {
  return { file: 'content/topics/a.yaml', text, rests, cites, sourced: false };
};
const excused = (...value: NumberExclusion[]) => ({ file: 'list', value, lineOf: () => 4 });
const found = (sentence: RedSentence, ...exclusions: NumberExclusion[]): string[] =>
  checkNumbers([sentence], excused(...exclusions)).problems.map(({ found: what }) => what);

describe('the numbers of our sentences', () => {
  it.each([
    ['修20公里', '新建改建供水管网20公里'],
    ['超过1,200户', '共1200户'],
    ['增长5.5%', '增长５.５%'],
    ['2.35倍', '2.35：1'],
    ['2021—2025年', '2021年起，到2025年'],
    ['没有数字', ''],
  ])('%s rests on %s', (text, passage) => {
    expect(found(ours(text, ['另一段', passage]))).toEqual([]);
  });

  it.each([
    ['修30公里', '20公里'],
    ['修2公里', '20公里'],
    ['增长5%', '增长5.5%'],
    ['6件', '第2024—26号'],
  ])('%s does not rest on %s', (text, passage) => {
    expect(found(ours(text, [passage]))).toEqual([expect.stringContaining(`in “${text}”`)]);
  });

  it('may rest on a source that bears their sentence out, and are counted', () => {
    const sentences = [
      { ...ours('2019年起，20公里', ['20公里']), sourced: true },
      ours('20公里', ['20公里']),
    ];
    expect(checkNumbers(sentences, excused())).toEqual({
      ...{ held: 2, cited: 1, excused: 0 },
      problems: [],
    });
  });

  it('may rest on what is said of another source, its date included', () => {
    const sentence = ours('2018年4月批复，迁3659人，共2700户', [], ['2018-04-13', '迁3,659人']);
    expect(found(sentence)).toEqual([expect.stringContaining('the number 2700 in')]);
    expect(checkNumbers([sentence], excused())).toMatchObject({ held: 0, cited: 3 });
  });

  it('are excused one by one, and no excuse is needless', () => {
    const excuse = { file: 'topics/a.yaml', numbers: ['15', '7.5'], reason: '换算' };
    expect(found(ours('15亩是1公顷，7.5亩是半公顷', ['1公顷']), excuse)).toEqual([]);
    expect(found(ours('15亩，7.5亩', ['15亩']), excuse)).toEqual([
      'an excuse for 15 in content/topics/a.yaml, which needs none',
    ]);
  });
});
