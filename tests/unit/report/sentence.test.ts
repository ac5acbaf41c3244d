import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/report/sentence.ts';

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
    ['a run of end signs inside brackets', '甲（乙？！）丙。', ['甲（乙？！）丙。']],
    ['a quotation that is never closed', '甲“乙。丙。', ['甲“乙。丙。']],
    ['a closing sign without its opener', '甲”乙。丙。', ['甲”乙。', '丙。']],
    ['characters beyond the first plane', '𠀀。𠀁。', ['𠀀。', '𠀁。']],
    ['figures with a point', '增长6.5%。', ['增长6.5%。']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('ends with a lead, whatever stands there, and covers the text', () => {
    const spans = splitSentences('做一“好。事”。二；', 3);
    expect(spans).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 5, end: 8 },
      { start: 8, end: 10 },
    ]);
  });

  it.each(['“”', '‘’', '（）', '《》', '〈〉', '【】', '「」', '『』', '()'])(
    'no end inside %s, and one after it',
    (pair) => {
      const inside = `甲${pair.charAt(0)}乙；丙${pair.charAt(1)}；`;
      expect(cut(`${inside}丁。`)).toEqual([inside, '丁。']);
    },
  );
});
