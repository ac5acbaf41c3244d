import { describe, expect, it } from 'vitest';
import { byPinyin, sortKey } from '../../../../src/layers/terms/order.ts';
import { entry } from './invented.ts';

describe('a term is sorted by', () => {
  it.each([
    ['三农', 'san nong'],
    ['“三农”', 'san nong'],
    ['《水车》、渡口', 'shui che du kou'],
    ['绿水 青山', 'lü shui qing shan'],
    ['GEP', 'gep'],
    ['R&D投入', 'rd tou ru'],
    ['“2332”体系', '2332 ti xi'],
    ['1+5体系', '1+5 ti xi'],
  ])('%s: %s', (term, key) => {
    expect(sortKey(term)).toBe(key);
  });
});

describe('the order of entries', () => {
  it.each([
    {
      rule: 'is that of their pinyin, under its first letters',
      terms: ['渡口', '三农', '爱心车', '散户', '三农人'],
      groups: { A: ['爱心车'], D: ['渡口'], S: ['散户', '三农', '三农人'] },
    },
    {
      rule: 'puts terms with digits first',
      terms: ['爱心车', '2332体系', '1+5体系', 'GEP'],
      groups: { 数字: ['1+5体系', '2332体系'], A: ['爱心车'], G: ['GEP'] },
    },
    {
      rule: 'leaves terms that sound alike as they were',
      terms: ['“三农”', '三农', '《三农》'],
      groups: { S: ['“三农”', '三农', '《三农》'] },
    },
    { rule: 'of none is none', terms: [], groups: {} },
  ])('$rule', ({ terms, groups }) => {
    const found = byPinyin(terms.map((term, index) => entry(`e${index}`, { term })));
    const listed = found.map(({ letter, entries }) => [letter, entries.map(({ term }) => term)]);
    expect(listed).toEqual(Object.entries(groups));
  });
});
