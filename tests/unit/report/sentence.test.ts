import { describe, expect, it } from 'vitest';
import { allText } from '../../../src/report/report.ts';
import { splitSentences } from '../../../src/report/sentence.ts';
import { loadEdition } from '../../../src/edition.ts';
import { OTHER_REPORT, PROJECT } from '../../support/paths.ts';

const cut = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['nothing', '', []],
    ['one sentence', '修一条路。', ['修一条路。']],
    ['text without an end sign', '政府工作报告', ['政府工作报告']],
    ['every end sign', '甲。乙！丙？丁；戊', ['甲。', '乙！', '丙？', '丁；', '戊']],
    ['no cut at commas or colons', '甲，乙：丙、丁。', ['甲，乙：丙、丁。']],
    ['ends inside quotation marks', '他说“好！快去。”走了。', ['他说“好！快去。”走了。']],
    ['ends inside nested quotation marks', '“甲‘乙！’丙。”丁。', ['“甲‘乙！’丙。”丁。']],
    ['ends inside brackets', '甲（乙；丙）丁；戊。', ['甲（乙；丙）丁；', '戊。']],
    ['ends inside book marks', '读《是吗？》吧。', ['读《是吗？》吧。']],
    ['a run of end signs', '真的吗？！是。', ['真的吗？！', '是。']],
    ['a closing sign without its opener', '甲”乙。丙。', ['甲”乙。', '丙。']],
    ['characters beyond the first plane', '𠀀。𠀁。', ['𠀀。', '𠀁。']],
    ['figures with a point', '增长6.5%。', ['增长6.5%。']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

const PAIRS = ['“”', '‘’', '（）', '《》', '〈〉', '【】'] as const;

describe.each([
  ['this report', PROJECT],
  ['the invented report', OTHER_REPORT],
])('every sentence of %s', (name, dir) => {
  const paragraphs = allText(loadEdition(dir).report);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);

  it('is an exact piece of its paragraph, without gaps', () => {
    console.info(`${name}: ${sentences.length} sentences in ${paragraphs.length} paragraphs`);
    for (const { text, sentences: own } of paragraphs) {
      expect(own.map((sentence) => sentence.text).join('')).toBe(text);
      expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(own.map((s) => s.text));
    }
  });

  it('ends in 。！？； or is the last of its paragraph', () => {
    for (const { sentences: own } of paragraphs) {
      for (const { text } of own.slice(0, -1)) expect(text).toMatch(/[。！？；]$/u);
    }
  });

  it('closes every quotation mark and bracket that it opens', () => {
    for (const { text } of sentences) {
      for (const [open, close] of PAIRS) {
        const count = (sign: string | undefined): number => text.split(sign ?? '').length - 1;
        expect(count(open), text).toBe(count(close));
      }
    }
  });

  it('has an id of its own made of its paragraph’s and its number', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    for (const { id, sentences: own } of paragraphs) {
      expect(own.map((sentence) => sentence.id)).toEqual(own.map((_, at) => `${id}-${at + 1}`));
    }
  });
});
