import { describe, expect, it } from 'vitest';
import type { PinyinRow } from '../../../../src/search/format.ts';
import { buildPinyin } from '../../../../src/search/index/pinyin-table.ts';
import { spelledBy, spelledWhole } from '../../../../src/search/engine/pinyin.ts';
import { buildCharacters } from '../../../../src/search/index/characters.ts';
import type { SearchDocument } from '../../../../src/search/index/documents.ts';
import { simplify } from '../../../../src/search/engine/query.ts';

describe('traditional characters', () => {
  const table = buildCharacters('亿元砂砖房', '里着发展');

  it('become the simplified ones of the text', () => {
    expect(simplify('22.2億元', table)).toBe('22.2亿元');
    expect(simplify('砂磚房裡裏著發展', table)).toBe('砂砖房里里着发展');
  });
  it('are left alone when the text has no use for them', () => {
    expect(simplify('龍x', table)).toBe('龍x');
    expect(simplify('龍', buildCharacters('', ''))).toBe('龍');
  });
});

describe('known characters', () => {
  it('are those of the report, normalised, each once and in order', () => {
    expect(buildCharacters('砖R&Dｒ，砂砖', '别')[0]).toBe('&dr砂砖');
  });
});

describe('pinyin', () => {
  const document = (title: string, also: string[] = []): SearchDocument => {
    return { id: title, kind: '名词', url: `x/${title}/`, title, text: '', also, spelled: true };
  };
  const rows: PinyinRow[] = buildPinyin(
    [
      document('城区砂砖房整治'),
      document('砂砖房'),
      document('砂砖房治理'),
      document('绿色建筑'),
      document('R&D投入', ['研发投入']),
      document('GEP'),
      { ...document('不拼的名称'), spelled: false },
    ],
    ['小孩', '上学', '绿社'],
  );
  const titles = (word: string): string[] => spelledBy(word, rows).map(({ title }) => title);

  it.each(['shazhuanfang', 'szf', 'szfang', 'shzhf', 'shazf'])('%s spells 砂砖房 first', (word) => {
    expect(titles(word)).toEqual(['砂砖房', '砂砖房治理', '城区砂砖房整治']);
  });
  it('offers the first eight', () => {
    const many = Array.from({ length: 9 }, (_, number) => document(`砂${number}`));
    expect(spelledBy('sha', buildPinyin(many, []))).toHaveLength(8);
  });
  it('accepts an unfinished last syllable', () => {
    expect(titles('shazhuanfa')[0]).toBe('砂砖房');
  });
  it('accepts v and ü', () => {
    expect(titles('lvse')).toEqual(['绿色建筑']);
    expect(titles('lüse')).toEqual(['绿色建筑']);
  });
  it('knows other names and names with letters, and offers an entry once', () => {
    expect(titles('yftr')).toEqual(['研发投入']);
    expect(titles('rdtouru')).toEqual(['R&D投入']);
    expect(titles('tr')).toHaveLength(1);
  });
  it('has nothing for one letter, for what nothing spells, for names without hanzi', () => {
    expect(titles('s')).toEqual([]);
    expect(titles('xyzxyz')).toEqual([]);
    expect(titles('gep')).toEqual([]);
    expect(titles('bupindemingcheng')).toEqual([]);
    expect(titles('s'.repeat(200))).toEqual([]);
  });
  it('reads letters as names that run together', () => {
    expect(spelledWhole('xiaohaishangxue', rows)).toEqual(['小孩', '上学']);
    expect(spelledWhole('shangxueshazhuanfang', rows)).toEqual(['上学', '砂砖房']);
    expect(spelledWhole('shangxuez', rows)).toEqual([]);
    expect(spelledWhole('shangxueshangxueshangxueshangxue', rows)).toEqual([]);
  });
  it('prefers what people say to a name of the same sound, and spells initials only singly', () => {
    expect(titles('lvshe')[0]).toBe('绿社');
    expect(spelledWhole('sx', rows)).toEqual([]);
  });
});
