import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../src/annotate/resolve.ts';
import { brief, layerOf, plain, resolve } from './layers.ts';

describe('choosing among hits', () => {
  it.each([
    {
      name: 'every occurrence, in order',
      texts: ['甲', '乙'],
      text: '乙甲乙',
      found: ['0-1 乙 e-乙', '1-2 甲 e-甲', '2-3 乙 e-乙'],
    },
    {
      name: 'the longer of two nested',
      texts: ['公社', '人民公社'],
      text: '人民公社',
      found: ['0-4 人民公社 e-人民公社'],
    },
    {
      name: 'longest beats leftmost',
      texts: ['ab', 'bcde'],
      text: 'abcde',
      found: ['1-5 bcde e-bcde'],
    },
    { name: 'equal length: leftmost', texts: ['bc', 'ab'], text: 'abc', found: ['0-2 ab e-ab'] },
    {
      name: 'self-overlap: leftmost',
      texts: ['aa'],
      text: 'aaaaa',
      found: ['0-2 aa e-aa', '2-4 aa e-aa'],
    },
    {
      name: 'a loser still frees the rest',
      texts: ['abc', 'cdef', 'ab'],
      text: 'abcdef',
      found: ['0-2 ab e-ab', '2-6 cdef e-cdef'],
    },
    {
      name: 'exact case and width',
      texts: ['Ab', '１'],
      text: 'ab AB Ab 1 １',
      found: ['6-8 Ab e-Ab', '11-12 １ e-１'],
    },
    { name: 'no patterns', texts: [], text: '甲', found: [] },
  ])('$name', ({ texts, text, found }) => {
    expect(resolve(plain(...texts), text)).toEqual(found);
  });

  it('gives one span to the pattern listed first', () => {
    const layer = layerOf({ text: '甲', entry: 'x' }, { text: '甲', entry: 'y' });
    expect(resolve(layer, '甲')).toEqual(['0-1 甲 x']);
  });

  it('returns the whole occurrence and nothing more', () => {
    expect(createResolver(plain('甲'))({ text: '乙甲', chapter: 'c1', overrides: [] })).toEqual([
      { start: 1, end: 2, entry: 'e-甲', layer: 'terms', text: '甲' },
    ]);
  });
});

describe('limits of a pattern', () => {
  it.each([
    { chapter: 'c1', found: ['0-1 甲 x'] },
    { chapter: 'c3', found: ['0-1 甲 y'] },
  ])('onlyIn, asked for $chapter', ({ chapter, found }) => {
    const layer = layerOf(
      { text: '甲', entry: 'x', onlyIn: ['c1', 'c2'] },
      { text: '甲', entry: 'y' },
    );
    expect(brief(createResolver(layer)({ text: '甲', chapter, overrides: [] }))).toEqual(found);
  });

  it('an empty onlyIn matches nowhere', () => {
    expect(resolve(layerOf({ text: '甲', entry: 'x', onlyIn: [] }), '甲')).toEqual([]);
  });

  it('a long hit outside its chapters does not crowd out a short one', () => {
    const layer = layerOf({ text: '甲乙', entry: 'x', onlyIn: ['c2'] }, { text: '乙', entry: 'y' });
    expect(resolve(layer, '甲乙')).toEqual(['1-2 乙 y']);
  });

  it.each([
    { name: 'inside', text: '大公社员', not: ['公社员'], found: [] },
    { name: 'outside', text: '公社，公社员', not: ['公社员'], found: ['0-2 公社 x'] },
    { name: 'at the very start of the text', text: '公社', not: ['大公社'], found: ['0-2 公社 x'] },
    {
      name: 'a phrase cut off by the start',
      text: '公社大公社',
      not: ['大公社'],
      found: ['0-2 公社 x'],
    },
    {
      name: 'several phrases',
      text: '大公社公社员公社',
      not: ['大公社', '公社员'],
      found: ['6-8 公社 x'],
    },
    { name: 'twice in one phrase', text: '公社与公社', not: ['公社与公社'], found: [] },
  ])('notInside: $name', ({ text, not, found }) => {
    expect(resolve(layerOf({ text: '公社', entry: 'x', notInside: not }), text)).toEqual(found);
  });

  it.each(['公', '公社', '大队员工', ''])('rejects “%s” as a phrase around 公社', (phrase) => {
    const layer = layerOf({ text: '公社', entry: 'x', notInside: [phrase] });
    expect(() => createResolver(layer)).toThrow(
      new RangeError(`notInside “${phrase}” of “公社” (x): not a longer phrase`),
    );
  });

  it('rejects an empty pattern', () => {
    expect(() => createResolver(plain(''))).toThrow(RangeError);
  });
});
