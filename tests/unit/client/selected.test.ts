import { describe, expect, it } from 'vitest';
import { citeSelected, selectedOf } from '../../../src/client/selected.ts';
import type { Piece } from '../../../src/client/selected.ts';
import { paragraphName } from '../../../src/report/naming.ts';

const SPEECH = '——某甲：《报告》，2031年1月8日在某会上，第一部分，';
const source = (where: string, query = ''): string =>
  `${SPEECH}（一）甲，${where}。https://example.org/p/jia-2/${query}`;
const SOURCES = {
  whole: { quotation: '多栽树。多修路；多读书。', source: source('第二段') },
  sentences: [
    { quotation: '多栽树。', source: source('第二段第一句', '?s=1') },
    { quotation: '多修路；', source: source('第二段第二句', '?s=2') },
    { quotation: '多读书。', source: source('第二段第三句', '?s=3') },
  ],
  chapter: 'https://example.org/report/jia/',
};

const piece = (place: string, text: string): Piece => {
  const [chapter = '', number = '', sentence] = place.split('-');
  return { chapter, paragraph: paragraphName(Number(number)), sentence: Number(sentence), text };
};
const cite = (...pieces: readonly Piece[]): string => {
  const { quotation, source: from } = citeSelected(selectedOf(pieces)!, SOURCES, '乙章');
  return quotation + from;
};

describe('what is selected', () => {
  it('is nothing where it is less than two characters', () => {
    expect(selectedOf([])).toBeUndefined();
    expect(selectedOf([piece('jia-2-1', '')])).toBeUndefined();
    expect(selectedOf([piece('jia-2-1', '树')])).toBeUndefined();
    // One character, though two code units.
    expect(selectedOf([piece('jia-2-1', '𠮷')])).toBeUndefined();
    expect(selectedOf([piece('jia-2-1', '栽'), piece('jia-2-2', '多')])).toBeDefined();
  });

  it('has a line for each paragraph, and none for pieces and sentences of one', () => {
    const pieces = [
      piece('jia-2-2', '路'),
      piece('jia-2-2', '；'),
      piece('jia-2-3', '多读书。'),
      piece('jia-12-1', '再'),
    ];
    const first = { chapter: 'jia', paragraph: '第二段', sentence: 2 };
    const last = { chapter: 'jia', paragraph: '第十二段', sentence: 1 };
    expect(selectedOf(pieces)).toEqual({ quotation: '路；多读书。\n再', first, last });
  });

  it('begins and ends where a character of it stands', () => {
    const pieces = [piece('jia-1-1', ''), piece('jia-2-1', '栽树'), piece('jia-3-1', '')];
    const place = { chapter: 'jia', paragraph: '第二段', sentence: 1 };
    expect(selectedOf(pieces)).toEqual({ quotation: '栽树', first: place, last: place });
  });
});

describe('the citation of a selection', () => {
  it('inside a sentence is the sentence’s', () => {
    expect(cite(piece('jia-2-2', '修路'))).toBe(`修路${source('第二段第二句', '?s=2')}`);
  });

  it('over sentences says from which to which', () => {
    expect(cite(piece('jia-2-2', '修路；'), piece('jia-2-3', '多读'))).toBe(
      `修路；多读${source('第二段第二句至第三句', '?s=2')}`,
    );
  });

  it('of a whole paragraph is the paragraph’s', () => {
    const whole = ['多栽树。', '多修路；', '多读书。'].map((text, at) =>
      piece(`jia-2-${at + 1}`, text),
    );
    expect(cite(...whole)).toBe(`多栽树。多修路；多读书。${source('第二段')}`);
  });

  it('over paragraphs says from which to which', () => {
    expect(cite(piece('jia-2-3', '读书。'), piece('jia-4-1', '再'))).toBe(
      `读书。\n再${source('第二段至第四段')}`,
    );
  });

  it('over chapters names the second one', () => {
    expect(cite(piece('jia-2-3', '读书。'), piece('yi-0-1', '乙章'), piece('yi-1-1', '再'))).toBe(
      `读书。\n乙章\n再${source('第二段至乙章第一段')}`,
    );
  });

  it('takes no sign of a title for a command', () => {
    const selected = selectedOf([piece('jia-2-3', '读书。'), piece('yi-1-1', '再')])!;
    expect(citeSelected(selected, SOURCES, '$&$1').source).toBe(source('第二段至$&$1第一段'));
  });

  it('of a heading is the chapter’s', () => {
    const where = `${SPEECH}（一）甲，标题。https://example.org/report/jia/`;
    expect(cite(piece('jia-0-1', '甲章'))).toBe(`甲章${where}`);
    expect(cite(piece('jia-0-1', '甲章'), piece('jia-1-1', '再'))).toBe(
      `甲章\n再${where.replace('标题', '标题至第一段')}`,
    );
  });
});
