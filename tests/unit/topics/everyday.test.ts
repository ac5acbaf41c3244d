import { describe, expect, it } from 'vitest';
import { checkEveryday } from '../../../src/topics/everyday.ts';
import { smallReport } from '../report/small-report.ts';

const report = smallReport({ a: ['推进砂砖房治理。完成“3+1”工程。', '另一段。'] });
const lineOf = (path: readonly PropertyKey[]): number => 10 + Number(path[1] ?? 0);
const found = (words: Record<string, string[]>): string[] =>
  checkEveryday(words, report, lineOf).map(({ line, found: what }) => `${line} ${what}`);

describe('checkEveryday', () => {
  it('accepts phrases that one paragraph holds, punctuation aside', () => {
    expect(found({ 危房: ['砂砖房治理', '治理完成', '3+1工程'] })).toEqual([]);
  });
  it('names the line of a phrase that the report does not hold', () => {
    expect(found({ 危房: ['砂砖房', '危楼'] })).toEqual([
      '11 “危楼” for “危房”, which the report does not say',
    ]);
    expect(found({ 危房: ['工程另一段'] })).toHaveLength(1);
  });
  it('rejects empty and repeated phrases, and words of punctuation', () => {
    expect(found({ 危房: ['，'] })).toHaveLength(1);
    expect(found({ 危房: ['砂砖房', '砂砖房'] })[0]).toContain('a second time');
    expect(found({ '！': ['砂砖房'] })[0]).toContain('no character');
  });
  it('does not mind markup: it is a phrase like any other', () => {
    expect(found({ '<img src=x onerror=alert(1)>': ['砂砖房'] })).toEqual([]);
  });
});
