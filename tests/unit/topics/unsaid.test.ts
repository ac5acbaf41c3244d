import { describe, expect, it } from 'vitest';
import { checkUnsaid } from '../../../src/topics/unsaid.ts';
import { smallReport } from '../report/small-report.ts';

const context = {
  report: smallReport({ a: ['推进砂砖房治理。', '公，共汽车。'] }),
  everyday: { 危房: ['砂砖房'] },
  topics: ['chu-xing'],
};
const found = (words: Record<string, string | null>): string[] =>
  checkUnsaid(words, context, () => 7).map(({ line, found: what }) => `${line} ${what}`);

describe('checkUnsaid', () => {
  it('accepts words that the report does not say', () => {
    expect(found({ 彩礼: null, 公交: 'chu-xing' })).toEqual([]);
  });
  it('refuses a word that the report says, punctuation aside', () => {
    expect(found({ 砂砖房: null })).toEqual(['7 “砂砖房”, which the report says in a-1']);
    expect(found({ 公共汽车: null })).toEqual(['7 “公共汽车”, which the report says in a-2']);
  });
  it('refuses an everyday word, a topic that does not exist, and a word of punctuation', () => {
    expect(found({ 危房: null })).toEqual(['7 “危房”, which is an everyday word too']);
    expect(found({ 彩礼: 'hun-jia' })).toEqual(['7 the topic “hun-jia” for “彩礼”']);
    expect(found({ '！': null })[0]).toContain('no character');
  });
});
