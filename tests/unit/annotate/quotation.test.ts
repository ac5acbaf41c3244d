import { describe, expect, it } from 'vitest';
import { quotedPhrases, uncovered } from '../../../src/annotate/quotation.ts';

describe('quotedPhrases', () => {
  it.each([
    { name: 'none', text: '没有引号', found: [], problems: [] },
    { name: 'one', text: '所谓“革命”者', found: ['2-6 革命'], problems: [] },
    { name: 'two in a row', text: '“甲”“乙”', found: ['0-3 甲', '3-6 乙'], problems: [] },
    { name: 'an empty one', text: '“”', found: ['0-2 '], problems: [] },
    { name: 'over a line break', text: '“甲\n乙”', found: ['0-5 甲\n乙'], problems: [] },
    { name: 'UTF-16 offsets', text: '𠀀“𠀀”', found: ['2-6 𠀀'], problems: [] },
    { name: 'other quotes are not ours', text: '"甲"‘乙’「丙」', found: [], problems: [] },
    { name: 'never closed', text: '甲“乙', found: [], problems: [1] },
    { name: 'never opened', text: '甲”乙', found: [], problems: [1] },
    { name: 'opened twice', text: '“甲“乙”', found: ['2-5 乙'], problems: [0] },
    { name: 'nested', text: '“甲“乙”丙”', found: ['2-5 乙'], problems: [0, 6] },
    { name: 'recovers', text: '”甲“乙”丙“', found: ['2-5 乙'], problems: [0, 6] },
  ])('$name', ({ text, found, problems }) => {
    const result = quotedPhrases(text);
    expect(result.phrases.map((p) => `${p.start}-${p.end} ${p.text}`)).toEqual(found);
    expect(result.problems).toEqual(problems);
    for (const p of result.phrases) expect(text.slice(p.start, p.end)).toBe(`“${p.text}”`);
  });
});

describe('uncovered', () => {
  const { phrases } = quotedPhrases('“甲”，“乙”');
  it.each([
    { name: 'no occurrences', occurrences: [], left: ['甲', '乙'] },
    { name: 'one inside', occurrences: [{ start: 1, end: 2 }], left: ['乙'] },
    { name: 'one crossing the edge', occurrences: [{ start: 3, end: 5 }], left: ['甲'] },
    { name: 'one merely between', occurrences: [{ start: 3, end: 4 }], left: ['甲', '乙'] },
    {
      name: 'unsorted, all',
      occurrences: [
        { start: 5, end: 6 },
        { start: 0, end: 3 },
      ],
      left: [],
    },
  ])('$name', ({ occurrences, left }) => {
    expect(uncovered(phrases, occurrences).map((p) => p.text)).toEqual(left);
  });
});
