import { describe, expect, it } from 'vitest';
import { snippetsOf } from '../../../../src/search/engine/snippet.ts';

const SENTENCES = ['推进养老服务。', '互助养老；', '“养老”，服务。'];
const snippets = (...words: string[]): unknown[] =>
  snippetsOf(['a-1', SENTENCES], 'a', words).map(({ id, text, ranges }) => [
    ...[id, ...ranges.map((r) => text.slice(r.start, r.end)), text],
  ]);

describe('snippetsOf', () => {
  it('shows each sentence that holds a match', () => {
    expect(snippets('养老')).toEqual([
      ['a-1-1', '养老', SENTENCES[0]],
      ['a-1-2', '养老', SENTENCES[1]],
      ['a-1-3', '养老', SENTENCES[2]],
    ]);
  });
  it('shows two sentences as one when a match crosses from one into the other', () => {
    expect(snippets('服务互助')).toEqual([['a-1-1', '服务。互助', '推进养老服务。互助养老；']]);
    expect(snippets('服务互助', '养老')).toEqual([
      ['a-1-1', '养老', '服务。互助', '养老', '推进养老服务。互助养老；'],
      ['a-1-3', '养老', SENTENCES[2]],
    ]);
  });
  it('shows all sentences that a long match crosses', () => {
    expect(snippets('务互助养老养')).toEqual([['a-1-1', '务。互助养老；“养', SENTENCES.join('')]]);
  });
  it('joins overlapping matches of several words', () => {
    expect(snippets('养老服', '老服务')).toEqual([
      ['a-1-1', '养老服务', SENTENCES[0]],
      ['a-1-3', '养老”，服务', SENTENCES[2]],
    ]);
  });
});
