import { describe, expect, it } from 'vitest';
import { parseQuery, QUERY_LIMIT } from '../../../../src/search/engine/query.ts';

const words = (raw: string): readonly string[] => {
  const query = parseQuery(raw);
  return query.state === 'ready' ? query.words.map(({ text }) => text) : [];
};

describe('parseQuery', () => {
  it.each([
    ['砂砖房', ['砂砖房']],
    ['养老　互助', ['养老', '互助']],
    ['  养老 \t养老 ', ['养老']],
    ['“养老”， 互助。', ['养老', '互助']],
    ['养老 ， 互助', ['养老', '互助']],
    ['２２.２億元', ['22.2億元']],
  ])('%j holds the words %j', (raw, expected) => {
    expect(words(raw)).toEqual(expected);
  });

  it.each([
    ['', 'blank'],
    [' \u3000\n', 'blank'],
    ['，。“”', 'punctuation'],
    ['\ud83d\ude00', 'punctuation'],
    ['\ud83d', 'punctuation'],
    ['\u202e\u200f', 'punctuation'],
  ])('%j is %s', (raw, state) => {
    expect(parseQuery(raw)).toEqual({ state });
  });

  it('keeps the first characters of a long query and says so', () => {
    expect(parseQuery('砖'.repeat(QUERY_LIMIT))).toMatchObject({ cut: false });
    const long = parseQuery('砖'.repeat(10_000));
    const kept = '砖'.repeat(QUERY_LIMIT);
    const word = { text: kept, typed: kept };
    expect(long).toEqual({ state: 'ready', words: [word], letters: '', cut: true });
    expect(words(`${'砖'.repeat(199)} 砂砂`)).toEqual(['砖'.repeat(199), '砂']);
  });

  it.each([
    ['C级危房', 'C级危房'],
    ['，，C级危房。。', 'C级危房'],
    ['“2332”体系？', '“2332”体系'],
    ['２２.２億元', '２２.２億元'],
  ])('%j is shown back as %j', (raw, typed) => {
    expect(parseQuery(raw)).toMatchObject({ words: [{ typed }] });
  });

  it('keeps of a repeated word what was typed first, and counts it against the limit', () => {
    expect(parseQuery('R&D r&d')).toMatchObject({ words: [{ text: 'r&d', typed: 'R&D' }] });
  });

  it('does not look at what comes after 20,000 characters, and says so', () => {
    expect(parseQuery('砖'.padEnd(20_000))).toMatchObject({ cut: false });
    expect(parseQuery('砖'.padEnd(20_001))).toMatchObject({ cut: true });
    expect(words(`${'砖'.padEnd(20_000)}砂`)).toEqual(['砖']);
  });

  it('does not split a character when it cuts', () => {
    const [word = ''] = words('\u{20000}'.repeat(300));
    expect([...word]).toHaveLength(QUERY_LIMIT);
  });

  it.each([
    ['yi bao', 'yi bao'],
    [' YE　ye2 ', 'ye ye2'],
    ['医bao', ''],
    ['bao 医', ''],
  ])('%j may be the pinyin %j', (raw, letters) => {
    expect(parseQuery(raw)).toMatchObject({ letters });
  });
});
