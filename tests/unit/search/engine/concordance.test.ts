import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/search/engine/concordance.ts';

/** The lines of a text with these words as its matches, in order, each as before|match|after. */
function lines(text: string, ...words: readonly string[]): string[] {
  let from = 0;
  const ranges = words.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from };
  });
  return linesOf({ text, ranges }).map(({ before, match, after }) => `${before}|${match}|${after}`);
}

/** So many hanzi, each of two UTF-16 units. */
const many = (count: number): string => '𠮷'.repeat(count);

describe('linesOf', () => {
  it('shows a short sentence whole', () => {
    expect(lines('深入推进“两山”建设，完成投资。', '两山')).toEqual([
      '深入推进“|两山|”建设，完成投资。',
    ]);
  });

  it('makes a line of each match, the others in it as plain text', () => {
    expect(lines('建设园区，加快建设。', '建设', '建设')).toEqual([
      '|建设|园区，加快建设。',
      '建设园区，加快|建设|。',
    ]);
    expect(lines('互助养老服务', '互助', '服务')).toEqual(['|互助|养老服务', '互助养老|服务|']);
  });

  it('has nothing before a match at the beginning, nor after one at the end', () => {
    expect(lines('建设', '建设')).toEqual(['|建设|']);
  });

  it('keeps 21 characters before a match and 32 after it, counted as readers do', () => {
    expect(lines(`${many(30)}建设${many(40)}`, '建设')).toEqual([`…${many(21)}|建设|${many(32)}…`]);
  });

  it('does not cut a single character, in whose place the ellipsis would stand', () => {
    const text = `${many(22)}建设${many(33)}`;
    expect(lines(text, '建设')).toEqual([`${many(22)}|建设|${many(33)}`]);
    expect(lines(`一${text}。`, '建设')).toEqual([`…${many(21)}|建设|${many(32)}…`]);
  });

  it('never cuts inside a number or a Latin word', () => {
    const after = `${many(30)}10.5%以上的增长`;
    expect(lines(`建设${after}`, '建设')).toEqual([`|建设|${many(30)}…`]);
    const before = `完成的投资是22.2${many(20)}`;
    expect(lines(`${before}建设`, '建设')).toEqual([`…${many(20)}|建设|`]);
    expect(lines(`在全社会R&D${many(20)}建设`, '建设')).toEqual([`…${many(20)}|建设|`]);
  });

  it('cuts beside a number that stands whole', () => {
    expect(lines(`共有项目10个${many(18)}建设`, '建设')).toEqual([`…10个${many(18)}|建设|`]);
    expect(lines(`建设${many(30)}10个以上的`, '建设')).toEqual([`|建设|${many(30)}10…`]);
  });

  it('keeps of what is one long number nothing rather than a part', () => {
    expect(lines(`建设${'7'.repeat(60)}`, '建设')).toEqual(['|建设|…']);
  });

  it('has no lines where nothing matches', () => {
    expect(linesOf({ text: '建设', ranges: [] })).toEqual([]);
  });
});
