import { describe, expect, it } from 'vitest';
import { extractsOf } from '../../../../src/search/engine/snippet.ts';
import { normalizeMapped } from '../../../../src/search/normalize.ts';

const SENTENCES = ['推进养老服务。', '互助养老；', '“养老”，服务。'];
const extracts = (...words: string[]): unknown[] =>
  extractsOf(
    { id: 'a-1', sentences: SENTENCES, normalized: () => normalizeMapped(SENTENCES.join('')) },
    'a',
    words,
  ).map(({ id, text, ranges }) => [id, ...ranges.map((r) => text.slice(r.start, r.end)), text]);

describe('extractsOf', () => {
  it('shows each sentence that holds a match', () => {
    expect(extracts('养老')).toEqual([
      ['a-1-1', '养老', SENTENCES[0]],
      ['a-1-2', '养老', SENTENCES[1]],
      ['a-1-3', '养老', SENTENCES[2]],
    ]);
  });
  it('shows two sentences as one when a match crosses from one into the other', () => {
    expect(extracts('服务互助')).toEqual([['a-1-1', '服务。互助', '推进养老服务。互助养老；']]);
    expect(extracts('服务互助', '养老')).toEqual([
      ['a-1-1', '养老', '服务。互助', '养老', '推进养老服务。互助养老；'],
      ['a-1-3', '养老', SENTENCES[2]],
    ]);
  });
  it('shows all sentences that a long match crosses', () => {
    expect(extracts('务互助养老养')).toEqual([['a-1-1', '务。互助养老；“养', SENTENCES.join('')]]);
  });
  it('joins overlapping matches of several words', () => {
    expect(extracts('养老服', '老服务')).toEqual([
      ['a-1-1', '养老服务', SENTENCES[0]],
      ['a-1-3', '养老”，服务', SENTENCES[2]],
    ]);
  });
});
